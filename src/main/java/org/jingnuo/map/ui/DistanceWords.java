package org.jingnuo.map.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.jingnuo.map.NearAnswer;
import org.jingnuo.map.NearAnswer.Work;
import org.jingnuo.platform.geo.Position;

/** How far away something is, in words that claim no more than is known. */
final class DistanceWords {

    private DistanceWords() {}

    /**
     * Between which distances a work lies from where it was asked; empty where that says nothing: at the very place, or in a
     * district, whose seat is not where people are.
     */
    static Optional<String> of(Work work, NearAnswer answer) {
        var asked = answer.place();
        if (asked != null && (asked.equals(work.place()) || !asked.hasLocation())) {
            return Optional.empty();
        }
        var off = work.place().radiusMetres() + (asked == null ? Position.ROUNDING : asked.radiusMetres());
        var least = Math.max(0, (int) Math.floor((work.metres() - off) / 1000));
        var most = (int) Math.ceil((work.metres() + off) / 1000);
        return Optional.of(least == 0 ? translated("near.upTo", most) : translated("near.between", least, most));
    }

    /** Whole kilometres. */
    static long kilometres(double metres) {
        return Math.round(metres / 1000);
    }

    private static String translated(String key, Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}
