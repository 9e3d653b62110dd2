/** The shell's own pages: texts, not found, fault. */
@NullMarked
package org.jingnuo.site.ui;

import org.jspecify.annotations.NullMarked;
