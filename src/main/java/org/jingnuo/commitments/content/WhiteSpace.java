package org.jingnuo.commitments.content;

/** Unicode's White_Space property, line ends and the ideographic space included. */
public final class WhiteSpace {

    private WhiteSpace() {}

    /** Whether {@code codePoint} is white space in the sense of Unicode, the ideographic space included. */
    public static boolean is(int codePoint) {
        return Character.isSpaceChar(codePoint) || codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85;
    }

    /** {@code text} without any white space. */
    public static String removed(String text) {
        var rest = new StringBuilder(text.length());
        text.codePoints().filter(c -> !is(c)).forEach(rest::appendCodePoint);
        return rest.toString();
    }
}
