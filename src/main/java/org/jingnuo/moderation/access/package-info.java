/** Who may come to the desk, and how they prove it. */
@NullMarked
package org.jingnuo.moderation.access;

import org.jspecify.annotations.NullMarked;
