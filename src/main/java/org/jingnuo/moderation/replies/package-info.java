/** What public bodies answer: to a commitment or to published feedback, shown apart from both. */
@NamedInterface("replies")
@NullMarked
package org.jingnuo.moderation.replies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
