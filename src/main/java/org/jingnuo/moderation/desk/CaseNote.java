package org.jingnuo.moderation.desk;

import java.time.Instant;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.PlainWords;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody at the desk tells the others about feedback.
 *
 * @param number null until it is saved
 * @param words 1 to {@link #LONGEST} code points
 */
@Table("desk_note")
record CaseNote(@Id @Nullable Long number, String feedback, Instant at, String person, String words) {

    /** Code points that a note may have. */
    static final int LONGEST = 1000;

    /** @throws NotDone if there are no words, or too many */
    static CaseNote of(String feedback, Instant at, String person, String words) {
        return new CaseNote(
                null,
                feedback,
                at,
                person,
                PlainWords.of(words, LONGEST).orElseThrow(() -> new NotDone(NotDone.Cause.INCOMPLETE)));
    }
}
