/** Deciding on feedback at a terminal, by the same rules as anywhere else. */
@NamedInterface("terminal")
@NullMarked
package org.jingnuo.feedback.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
