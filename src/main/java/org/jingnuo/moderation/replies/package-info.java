/** What public bodies answer: to a commitment or to published feedback, shown apart from both. */
@NullMarked
package org.jingnuo.moderation.replies;

import org.jspecify.annotations.NullMarked;
