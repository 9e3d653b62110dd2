/** What pages of the desk are put together from: fields, dialogs, keys, sentences. */
@NullMarked
package org.jingnuo.moderation.parts;

import org.jspecify.annotations.NullMarked;
