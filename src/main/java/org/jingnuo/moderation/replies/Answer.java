package org.jingnuo.moderation.replies;

import java.time.LocalDate;
import org.jingnuo.moderation.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a public body says.
 *
 * @param words 1 to {@link #LONGEST} code points
 * @param url where the body says so itself; null if it does nowhere
 */
record Answer(
        Body body, LocalDate saidOn, String words, @Nullable WebAddress url) {

    static final int LONGEST = 2000;
}
