/** What {@code ./portal bench desk} does in Java; {@code .bench/desk.mjs} calls it and prints. */
@NullMarked
package org.jingnuo.moderation.bench;

import org.jspecify.annotations.NullMarked;
