/** How written words are compared: characters, numbers, words, sounds. One way for what is indexed and what is typed. */
@NullMarked
package org.jingnuo.search.text;

import org.jspecify.annotations.NullMarked;
