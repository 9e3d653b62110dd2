/** What {@code ./portal bench feedback} does in Java; {@code .bench/feedback.mjs} calls it and prints. */
@NullMarked
package org.jingnuo.feedback.bench;

import org.jspecify.annotations.NullMarked;
