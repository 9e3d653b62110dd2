/** What {@code ./portal bench search} measures in Java; {@code .bench/search.mjs} calls it and prints. */
@NullMarked
package org.jingnuo.search.bench;

import org.jspecify.annotations.NullMarked;
