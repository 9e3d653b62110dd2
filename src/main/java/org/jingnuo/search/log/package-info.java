/** What was searched and not found, counted by day for whoever runs the portal; never who searched, or at what time. */
@NullMarked
package org.jingnuo.search.log;

import org.jspecify.annotations.NullMarked;
