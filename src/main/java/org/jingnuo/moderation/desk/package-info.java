/** Where moderators look at feedback and decide on it. */
@NullMarked
package org.jingnuo.moderation.desk;

import org.jspecify.annotations.NullMarked;
