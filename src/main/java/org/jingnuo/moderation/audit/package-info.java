/** What people at the desk did: appended, chained by hash, never changed. */
@NullMarked
package org.jingnuo.moderation.audit;

import org.jspecify.annotations.NullMarked;
