package org.jingnuo.site;

/** The beginning of a text that somebody else made as long as they liked. */
public final class Excerpt {
    private Excerpt() {}

    /**
     * All of {@code text}, or its beginning and an ellipsis.
     *
     * @param most code points before the ellipsis, so that none is cut in two
     */
    public static String of(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
