/**
 * Keeps abuse away from feedback without keeping residents away. {@link org.jingnuo.feedback.guard.Gate} is asked; it
 * needs nothing but the address and what the form has for it, and stores neither.
 */
@NamedInterface("guard")
@NullMarked
package org.jingnuo.feedback.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
