/**
 * Photos that residents send: taken in as hostile until drawn anew, kept without a byte of what was sent, and served only
 * once somebody decided to show them.
 */
@NamedInterface("photos")
@NullMarked
package org.jingnuo.feedback.photos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
