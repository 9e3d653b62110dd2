package org.jingnuo.opendata;

import java.math.BigDecimal;
import org.jingnuo.commitments.Measure;
import org.jingnuo.site.Bilingual;

/**
 * One number of a commitment.
 *
 * @param value in the base unit; see {@link Measure#value()}
 * @param sited see {@link Measure#sited()}
 */
record MeasureJson(
        BigDecimal value, Bilingual unit, String comparator, String kind, String role, String raw, boolean sited) {

    static MeasureJson of(Measure measure) {
        return new MeasureJson(
                plain(measure.value()),
                measure.unit(),
                Word.of(measure.comparator()),
                Word.of(measure.kind()),
                Word.of(measure.role()),
                measure.raw(),
                measure.sited());
    }

    /** Without an exponent, which some readers of JSON take for a sign of floating point, and without zeros at the end. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
