package org.jingnuo.commitments;

import java.math.BigDecimal;
import java.util.List;
import org.jingnuo.site.Language;

/**
 * Numbers as a reader of each language reads them. Never rounded: a number that does not come out short in larger
 * words is written in full.
 */
public final class Quantities {

    /** Digits behind the point, beyond which a number in larger words is harder to read than all its digits. */
    private static final int MOST_DECIMALS = 2;

    private static final List<Scale> CHINESE = List.of(new Scale(8, "亿"), new Scale(4, "万"));
    private static final List<Scale> ENGLISH = List.of(new Scale(9, " billion"), new Scale(6, " million"));

    private Quantities() {}

    private record Scale(int zeros, String word) {}

    /**
     * For a large display: 13000 is {@code 1.3万} or {@code 13,000}, 35000000000 is {@code 350亿} or {@code 35 billion}.
     *
     * @param value in the base unit
     */
    public static String inWords(BigDecimal value, Language language) {
        for (var scale : language == Language.ZH ? CHINESE : ENGLISH) {
            var scaled = value.movePointLeft(scale.zeros).stripTrailingZeros();
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= MOST_DECIMALS) {
                return digits(scaled, language) + scale.word;
            }
        }
        return digits(value, language);
    }

    /** All digits; English parts them by commas. */
    public static String digits(BigDecimal value, Language language) {
        var stripped = value.stripTrailingZeros();
        var plain = stripped.toPlainString();
        if (language == Language.ZH) {
            return plain;
        }
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",") + (point < 0 ? "" : plain.substring(point));
    }
}
