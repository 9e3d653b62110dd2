/** The pages of this feature and their parts; nothing outside refers to them. */
@NullMarked
package org.jingnuo.map.ui;

import org.jspecify.annotations.NullMarked;
