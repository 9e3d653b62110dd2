/** The Lucene index; the only place that names a Lucene type. */
@NullMarked
package org.jingnuo.search.index;

import org.jspecify.annotations.NullMarked;
