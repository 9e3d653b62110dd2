/**
 * The people of the desk: who they are, what each may do, and whether they may come. How they prove who they are is not known
 * here, but that they can be asked to prove it anew.
 */
@NamedInterface("people")
@NullMarked
package org.jingnuo.moderation.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
