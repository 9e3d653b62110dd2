/**
 * Reads {@code content/}: every value with its line, so that a mistake can be told where it stands, and the text of a
 * source with its sentences and numbers. What the files must keep to is in {@code rules}.
 */
@NullMarked
package org.jingnuo.commitments.content;

import org.jspecify.annotations.NullMarked;
