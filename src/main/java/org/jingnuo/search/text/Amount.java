package org.jingnuo.search.text;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number in a folded text, however it is written: {@code 1.3万}, {@code 13,000}, {@code 1万3千}, {@code 一万三千},
 * {@code 一万三}, {@code 1.3w} are 13000, {@code 百分之七点五} is 7.5 with the unit {@code %}.
 *
 * @param start index of its first character
 * @param end index behind its last one, its unit not included
 * @param unitEnd index behind its unit; {@code end} where there is none
 * @param value multiplied out
 * @param unit that follows, one word for each measure: 公里 for km; or empty
 */
public record Amount(int start, int end, int unitEnd, BigDecimal value, String unit) {

    private static final String DIGITS = "[0-9]{1,15}(?:,[0-9]{3})*(?:\\.[0-9]{1,9})?";
    private static final String SIZES = "(?:万亿|[十百千]?[万亿]|[百千]|w(?![a-z])|k(?![a-z]))";

    private static final Pattern ARABIC = Pattern.compile(
            "(?<![a-z0-9.])" + DIGITS + "(?:\\s?" + SIZES + "(?:[0-9]{1,4}" + SIZES + ")*(?:[0-9](?![0-9.]))?)?");
    private static final Pattern ARABIC_PART = Pattern.compile("(" + DIGITS + ")\\s?(" + SIZES + ")?");
    private static final Pattern CHINESE =
            Pattern.compile("(百分之)?([〇零一二三四五六七八九十百千万亿两]{1,20}(?:点[零一二三四五六七八九]{1,9})?[万亿]?)");

    /** The last digit of 一万三 counts the next lower order: 13000. */
    private static final Pattern CUT_SHORT = Pattern.compile("(.*[一二三四五六七八九])([百千万亿])([一二三四五六七八九])");

    private static final Pattern UNIT =
            Pattern.compile("\\s?(平方米|平方公里|平米|公里|千米|公斤|人次|百分点|[个家套处所座条项人名亩吨斤元块支门户辆米张倍期次件天年月]|%|km|美元|美金)");

    private static final Map<String, String> ONE_WORD =
            Map.of("平米", "平方米", "千米", "公里", "km", "公里", "美金", "美元", "块", "元");

    private static final RuleBasedNumberFormat SPELLING =
            new RuleBasedNumberFormat(ULocale.CHINA, RuleBasedNumberFormat.SPELLOUT);

    /** Numerals that mean an order of size, not a number: 千万, 亿. */
    private static final Set<String> ORDERS_OF_SIZE = Set.of("万", "亿", "百", "千", "万亿", "千万", "百万", "千百");

    /** Numerals that are numbers only with a unit behind them: 一流, 十堰, 百强, 千方百计, 两化. */
    private static final int LONE = 1;

    /** Every number of {@code text}: those in Arabic digits, then those spelled out, each left to right. */
    public static List<Amount> findAll(String text) {
        var found = new ArrayList<Amount>();
        ARABIC.matcher(text)
                .results()
                .flatMap(match -> arabic(text, match).stream())
                .forEach(found::add);
        CHINESE.matcher(text)
                .results()
                .filter(match -> match.start() == 0 || !Character.isDigit(text.charAt(match.start() - 1)))
                .flatMap(match -> spelledOut(text, match).stream())
                .forEach(found::add);
        return found;
    }

    /** Empty where the digits begin a word in Latin letters, as in 5g. */
    private static Optional<Amount> arabic(String text, MatchResult match) {
        var follows = match.end() < text.length() ? text.charAt(match.end()) : ' ';
        if (follows >= 'a' && follows <= 'z' && unit(text, match.end()).isEmpty()) {
            return Optional.empty();
        }
        var sum = BigDecimal.ZERO;
        var order = BigDecimal.ONE;
        for (var part : ARABIC_PART.matcher(match.group()).results().toList()) {
            var size = part.group(2) == null ? "" : part.group(2);
            var digits = new BigDecimal(part.group(1).replace(",", ""));
            var cutShort = size.isEmpty() && order.compareTo(BigDecimal.ONE) > 0;
            sum = sum.add(cutShort ? digits.multiply(order.movePointLeft(1)) : digits.multiply(size(size)));
            order = size(size);
        }
        return Optional.of(of(text, match.start(), match.end(), sum));
    }

    private static Optional<Amount> spelledOut(String text, MatchResult match) {
        var numerals = match.group(2).replace('两', '二').replace('〇', '零');
        var percent = match.group(1) != null;
        if (ORDERS_OF_SIZE.contains(numerals)
                || numerals.length() == LONE
                        && !percent
                        && unit(text, match.end()).isEmpty()) {
            return Optional.empty();
        }
        try {
            var value = spelledOut(numerals);
            return Optional.of(
                    percent
                            ? new Amount(match.start(), match.end(), match.end(), plain(value), "%")
                            : of(text, match.start(), match.end(), value));
        } catch (ParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal spelledOut(String numerals) throws ParseException {
        var cutShort = CUT_SHORT.matcher(numerals);
        if (cutShort.matches()) {
            var order = size(cutShort.group(2));
            return parse(cutShort.group(1) + cutShort.group(2))
                    .add(parse(cutShort.group(3)).multiply(order.movePointLeft(1)));
        }
        var last = numerals.substring(numerals.length() - 1);
        if (numerals.contains("点") && (last.equals("万") || last.equals("亿"))) {
            return parse(numerals.substring(0, numerals.length() - 1)).multiply(size(last));
        }
        return parse(numerals);
    }

    /** ICU's formats are not for several threads at once. */
    private static BigDecimal parse(String numerals) throws ParseException {
        synchronized (SPELLING) {
            return new BigDecimal(SPELLING.parse(numerals).toString());
        }
    }

    private static Amount of(String text, int start, int end, BigDecimal value) {
        var unit = unit(text, end);
        return new Amount(
                start,
                end,
                unit.map(MatchResult::end).orElse(end),
                plain(value),
                unit.map(it -> ONE_WORD.getOrDefault(it.group(1), it.group(1))).orElse(""));
    }

    private static Optional<MatchResult> unit(String text, int from) {
        var unit = UNIT.matcher(text).region(from, text.length());
        return unit.lookingAt() ? Optional.of(unit.toMatchResult()) : Optional.empty();
    }

    /** Of one word or of several, which multiply: 千亿 is 1000 times 100000000; of none 1. */
    private static BigDecimal size(String words) {
        var product = BigDecimal.ONE;
        for (var word : words.toCharArray()) {
            product = product.multiply(BigDecimal.valueOf(
                    switch (word) {
                        case '十' -> 10;
                        case '百' -> 100;
                        case '千', 'k' -> 1_000;
                        case '万', 'w' -> 10_000;
                        case '亿' -> 100_000_000;
                        default -> throw new IllegalArgumentException("not an order of size: " + word);
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
