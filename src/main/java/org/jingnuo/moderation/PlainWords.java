package org.jingnuo.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.feedback.Typed;

/** What somebody at the desk typed, without what nobody sees. */
public final class PlainWords {

    private static final String FIELD = "words";

    private PlainWords() {}

    /** May be empty. */
    public static String of(String typed) {
        return new Typed(Map.of(FIELD, List.of(typed))).text(FIELD);
    }

    /** Empty if nothing is left, or more than {@code longest} code points. */
    public static Optional<String> of(String typed, int longest) {
        return Optional.of(of(typed))
                .filter(words -> !words.isEmpty() && words.codePointCount(0, words.length()) <= longest);
    }
}
