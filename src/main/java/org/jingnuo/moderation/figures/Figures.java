package org.jingnuo.moderation.figures;

import java.time.LocalDate;
import java.util.Map;
import org.jingnuo.feedback.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What happened to feedback in one week or quarter.
 *
 * @param firstDay of the week or quarter
 * @param numbers of what happened at all
 * @param rejected of rejections, by reason
 * @param waited by the senders of what was first decided then; null if nothing was
 */
record Figures(
        LocalDate firstDay,
        Map<Figure, Integer> numbers,
        Map<Reason, Integer> rejected,
        @Nullable Wait waited) {

    Figures {
        numbers = Map.copyOf(numbers);
        rejected = Map.copyOf(rejected);
    }

    /** 0 for what did not happen. */
    int of(Figure figure) {
        return numbers.getOrDefault(figure, 0);
    }

    /** Decisions of all kinds; feedback that was decided again counts again. */
    int decided() {
        return of(Figure.PUBLISHED) + of(Figure.PUBLISHED_IN_PART) + of(Figure.REJECTED) + of(Figure.MERGED);
    }
}
