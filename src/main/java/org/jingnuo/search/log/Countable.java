package org.jingnuo.search.log;

import java.util.List;
import java.util.regex.Pattern;

/** Which texts may be kept: short ones in which nothing looks like it belonged to one person. */
final class Countable {

    /** Characters; longer texts may be a person's story. */
    static final int LONGEST = 40;

    /** What people put between the digits of a number that is theirs: spaces, hyphens, whatever. */
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Digits of any script, and as Chinese writes or spells them. */
    private static final String DIGIT = "[\\p{Nd}〇零一二三四五六七八九幺]";

    /** Sought in what is left without that. */
    private static final List<Pattern> NUMBERS = List.of(
            // a mobile number, an identity card, a bank card
            Pattern.compile(DIGIT + "{11,}"),
            // a licence plate: the province's character, a letter, and signs with a digit among them
            Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][a-z](?=[a-z]{0,5}\\p{Nd})[a-z\\p{Nd}]{4,6}"));

    /** Sought in the folded text as it stands. */
    private static final List<Pattern> SIGNS = List.of(
            // a telephone at home, a passport: no number of a report has so many digits in one piece
            Pattern.compile("\\p{Nd}{7,}"),
            // an address of mail
            Pattern.compile("@"),
            // a door
            Pattern.compile(DIGIT + "\\s*(单元|室)"));

    private Countable() {}

    /** @param folded by {@link org.jingnuo.search.text.PlainText}, white space squeezed */
    static boolean is(String folded) {
        if (folded.codePointCount(0, folded.length()) > LONGEST) {
            return false;
        }
        var together = PARTING.matcher(folded).replaceAll("");
        return !together.isEmpty()
                && NUMBERS.stream().noneMatch(number -> number.matcher(together).find())
                && SIGNS.stream().noneMatch(sign -> sign.matcher(folded).find());
    }
}
