/** What moderators see and do: the queue, the one they look at, and deciding it. */
@NullMarked
package org.jingnuo.moderation.desk;

import org.jspecify.annotations.NullMarked;
