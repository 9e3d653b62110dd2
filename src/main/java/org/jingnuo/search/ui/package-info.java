/** The search box of every page and the page of results. */
@NullMarked
package org.jingnuo.search.ui;

import org.jspecify.annotations.NullMarked;
