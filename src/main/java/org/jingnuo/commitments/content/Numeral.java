package org.jingnuo.commitments.content;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as a Chinese text writes it: Arabic digits with the multipliers behind them, or a run of Chinese numerals.
 *
 * @param text white space removed, e.g. {@code 1.3万}, {@code 二十}
 * @param start index of its first {@code char} in the text it was found in
 */
public record Numeral(String text, int start) {

    private static final Pattern NUMERAL = Pattern.compile("[0-9０-９]+(?:[.,．，][0-9０-９]+)*[百千万亿]*|[〇零一二三四五六七八九十百千万亿两]+");
    /** Longer runs are no number that anyone promised. */
    private static final int LONGEST = 40;

    private static final String DIGITS = "零一二三四五六七八九";

    /** Every numeral of a text from which white space has been removed. */
    public static List<Numeral> findAll(String text) {
        return NUMERAL.matcher(text)
                .results()
                .map(match -> new Numeral(match.group(), match.start()))
                .toList();
    }

    /** What it says: {@code 1.3万} is 13000, {@code 一万三千} is 13000, a bare {@code 亿} is 100000000. */
    public Optional<BigDecimal> value() {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "");
        var digits = plain.replaceAll("[^0-9.]", "");
        if (digits.isEmpty()) {
            return Optional.of(chinese(plain));
        }
        if (!digits.matches("[0-9]+(\\.[0-9]+)?")) {
            return Optional.empty();
        }
        var value = new BigDecimal(digits);
        for (var multiplier : plain.substring(digits.length()).toCharArray()) {
            value = value.multiply(BigDecimal.valueOf(multiplier(multiplier)));
        }
        return Optional.of(value);
    }

    private static BigDecimal chinese(String numerals) {
        var plain = numerals.replace('〇', '零').replace('两', '二');
        if (plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            var value = BigDecimal.ZERO;
            for (var digit : plain.toCharArray()) {
                value = value.movePointRight(1).add(BigDecimal.valueOf(DIGITS.indexOf(digit)));
            }
            return value;
        }
        return parts(plain);
    }

    /** Reads 一亿二千万零五百 as the multipliers nest: the largest parts what stands before it from what follows. */
    private static BigDecimal parts(String numerals) {
        if (numerals.isEmpty()) {
            return BigDecimal.ZERO;
        }
        for (var multiplier : "亿万千百十".toCharArray()) {
            var at = numerals.lastIndexOf(multiplier);
            if (at >= 0) {
                var before = at == 0 ? BigDecimal.ONE : parts(numerals.substring(0, at));
                return before.multiply(BigDecimal.valueOf(multiplier(multiplier)))
                        .add(parts(numerals.substring(at + 1)));
            }
        }
        return BigDecimal.valueOf(Math.max(0, DIGITS.indexOf(numerals.charAt(numerals.length() - 1))));
    }

    private static long multiplier(char multiplier) {
        return switch (multiplier) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> throw new IllegalArgumentException("not a multiplier: " + multiplier);
        };
    }
}
