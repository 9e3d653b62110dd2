/**
 * Keeps abuse away from feedback without keeping residents away. {@link org.jingnuo.feedback.guard.Gate} is asked; it
 * needs nothing but the address and what the form has for it, and stores neither.
 */
@NullMarked
package org.jingnuo.feedback.guard;

import org.jspecify.annotations.NullMarked;
