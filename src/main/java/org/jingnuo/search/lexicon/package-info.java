/** Every word and name the content has, with its sound, and what people type for it. */
@NullMarked
package org.jingnuo.search.lexicon;

import org.jspecify.annotations.NullMarked;
