package org.jingnuo.commitments.content;

import org.jingnuo.commitments.Passage;

/** How what stands in a file is quoted in a message. */
public final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /** Cut when long; control characters and lone surrogates become {@code ?}. */
    public static String shown(String word) {
        var shown = new StringBuilder();
        word.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
                .forEach(shown::appendCodePoint);
        return word.codePointCount(0, word.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    /** As it is written in YAML. */
    public static String range(Passage passage) {
        return "[" + passage.start() + ", " + passage.end() + "]";
    }
}
