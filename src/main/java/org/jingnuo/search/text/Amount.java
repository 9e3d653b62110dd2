package org.jingnuo.search.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in a folded text, however it is written: {@code 1.3万}, {@code 13,000}, {@code 一万三千}, {@code 1.3w} are
 * 13000, {@code 百分之七点五} is 7.5 with the unit {@code %}.
 *
 * @param start index of its first character
 * @param end index behind its last one, its unit not included
 * @param value never null; multiplied out
 * @param unit that follows as written, or empty
 */
public record Amount(int start, int end, BigDecimal value, String unit) {

    private static final Pattern ARABIC = Pattern.compile(
            "(?<![a-z0-9.])([0-9]{1,15}(?:,[0-9]{3})*(?:\\.[0-9]{1,9})?)\\s?(万亿|[十百千]?[万亿]|[百千]|w(?![a-z])|k(?![a-z]))?");
    private static final Pattern CHINESE =
            Pattern.compile("(百分之)?([〇零一二三四五六七八九十百千万亿两]{1,20}(?:点[零一二三四五六七八九]{1,9})?[万亿]?)");
    private static final Pattern UNIT =
            Pattern.compile("\\s?(万?平方米|平方公里|平米|公里|千米|公斤|万?人次|百分点|[个家套处所座条项人名亩吨斤元块支门户辆米张倍期次件天年月]|%|km|美元|万?美金)");

    private static final RuleBasedNumberFormat SPELLING =
            new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT);

    /** Numerals that mean an order of size, not a number: 千万, 亿. */
    private static final Set<String> ORDERS_OF_SIZE = Set.of("万", "亿", "百", "千", "万亿", "千万", "百万", "千百");

    /** Numerals that are numbers only with a unit behind them: 一流, 十堰, 百强, 千方百计, 两化. */
    private static final int LONE = 1;

    /** Every number of {@code text}, left to right. */
    public static List<Amount> findAll(String text) {
        var found = new ArrayList<Amount>();
        var arabic = ARABIC.matcher(text);
        while (arabic.find()) {
            var end = arabic.end();
            var follows = end < text.length() ? text.charAt(end) : ' ';
            if (follows >= 'a' && follows <= 'z' && unitAt(text, end).isEmpty()) {
                continue;
            }
            var value = new BigDecimal(arabic.group(1).replace(",", "")).multiply(multiplier(arabic.group(2)));
            found.add(new Amount(arabic.start(), end, plain(value), unitAt(text, end)));
        }
        var chinese = CHINESE.matcher(text);
        while (chinese.find()) {
            if (chinese.start() > 0 && Character.isDigit(text.charAt(chinese.start() - 1))) {
                continue;
            }
            var percent = chinese.group(1) != null;
            var unit = percent ? "%" : unitAt(text, chinese.end());
            if (chinese.group(2).length() > LONE || !unit.isEmpty()) {
                spelledOut(chinese.group(2), chinese.start(), chinese.end(), unit)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Amount> spelledOut(String numerals, int start, int end, String unit) {
        var plain = numerals.replace('两', '二').replace('〇', '零');
        if (ORDERS_OF_SIZE.contains(plain)) {
            return Optional.empty();
        }
        try {
            var scale = plain.contains("点") ? plain.charAt(plain.length() - 1) : ' ';
            var scaled = scale == '万' || scale == '亿';
            var number = parse(scaled ? plain.substring(0, plain.length() - 1) : plain);
            var value = scaled ? number.multiply(multiplier(String.valueOf(scale))) : number;
            return Optional.of(new Amount(start, end, plain(value), unit));
        } catch (ParseException | NumberFormatException e) {
            return java.util.Optional.empty();
        }
    }

    /** ICU's formats are not for several threads at once. */
    private static BigDecimal parse(String numerals) throws ParseException {
        synchronized (SPELLING) {
            return new BigDecimal(SPELLING.parse(numerals).toString());
        }
    }

    private static String unitAt(String text, int from) {
        var unit = UNIT.matcher(text).region(from, text.length());
        return unit.lookingAt() ? unit.group(1) : "";
    }

    /** Of one word or of several, which multiply: 千亿 is 1000 times 100000000. */
    private static BigDecimal multiplier(@Nullable String words) {
        var product = BigDecimal.ONE;
        for (var word : words == null ? new char[0] : words.toCharArray()) {
            product = product.multiply(BigDecimal.valueOf(
                    switch (word) {
                        case '十' -> 10;
                        case '百' -> 100;
                        case '千', 'k' -> 1_000;
                        case '万', 'w' -> 10_000;
                        case '亿' -> 100_000_000;
                        default -> throw new IllegalArgumentException("not a multiplier: " + word);
                    }));
        }
        return product;
    }

    /** Without zeros at its end or an exponent, so that equal numbers are equal. */
    public static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
