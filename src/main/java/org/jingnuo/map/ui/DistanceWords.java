package org.jingnuo.map.ui;

import com.vaadin.flow.component.UI;
import org.jingnuo.map.NearAnswer.Work;

/** How far away something is, in words that claim no more than is known. */
final class DistanceWords {

    /** Metres by which a position rounded to 0.01° may be off; half the diagonal of such a cell. */
    private static final int ROUNDING = 750;

    private DistanceWords() {}

    /**
     * Between which distances a work lies.
     *
     * @param rounded whether it was asked from a rounded position, which may be off as well
     */
    static String of(Work work, boolean rounded) {
        var off = work.place().radiusMetres() + (rounded ? ROUNDING : 0);
        var least = Math.max(0, (int) Math.floor((work.metres() - off) / 1000));
        var most = (int) Math.ceil((work.metres() + off) / 1000);
        return least == 0 ? translated("near.upTo", most) : translated("near.between", least, most);
    }

    /** Whole kilometres. */
    static long kilometres(double metres) {
        return Math.round(metres / 1000);
    }

    private static String translated(String key, Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}
