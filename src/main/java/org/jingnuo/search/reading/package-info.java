/** What a query may mean: each reading is a list of concepts, each concept the words of the report that say it. */
@NullMarked
package org.jingnuo.search.reading;

import org.jspecify.annotations.NullMarked;
