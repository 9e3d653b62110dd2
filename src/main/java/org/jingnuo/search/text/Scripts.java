package org.jingnuo.search.text;

/** What a character of a {@link PlainText} is. */
public final class Scripts {

    private Scripts() {}

    /** Whether {@code c} is a Chinese character. */
    public static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '\u3007';
    }

    /** Whether {@code c} is a letter of the Latin alphabet, accents included, or a digit. */
    public static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= '\u00DF' && c <= '\u024F' && Character.isLetter(c);
    }

    /** Whether all of {@code text} are Chinese characters. */
    public static boolean isHan(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> isHan((char) c));
    }
}
