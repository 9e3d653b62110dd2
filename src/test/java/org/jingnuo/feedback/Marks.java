package org.jingnuo.feedback;

import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that stand nowhere else, so that what is found of them was let out. */
public final class Marks {

    private static final Pattern MARK = Pattern.compile("zqx[bcdfghjklm]{9}");
    private static final String LETTERS = "bcdfghjklm";
    private static final int LENGTH = 9;

    private Marks() {}

    public static String next(Random random) {
        return "zqx"
                + IntStream.range(0, LENGTH)
                        .mapToObj(it -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                        .collect(Collectors.joining());
    }

    /** Every mark that stands in {@code text}. */
    static Set<String> in(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
