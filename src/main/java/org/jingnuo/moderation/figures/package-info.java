/** How much is received and decided, and how long it takes: for the desk by week, for everybody by quarter. */
@NullMarked
package org.jingnuo.moderation.figures;

import org.jspecify.annotations.NullMarked;
