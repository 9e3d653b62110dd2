package org.jingnuo.search.index;

import java.util.Arrays;
import java.util.List;

/** A part of what is indexed, and how much a word found in it says about the whole. */
enum Part {
    TITLE("title", false, 1.0),
    QUOTE("quote", false, 0.95),
    WORKS("works", false, 0.9),
    PLACES("places", false, 0.85),
    /** What holds its places. */
    WITHIN("within", false, 0.6),
    ENGLISH_TITLE("englishTitle", true, 1.0),
    ENGLISH_WORKS("englishWorks", true, 0.9),
    ENGLISH_PLACES("englishPlaces", true, 0.85),
    ENGLISH_WITHIN("englishWithin", true, 0.6);

    private static final List<Part> ENGLISH =
            Arrays.stream(values()).filter(Part::isEnglish).toList();
    private static final List<Part> CHINESE =
            Arrays.stream(values()).filter(part -> !part.isEnglish()).toList();

    private final String field;
    private final boolean english;
    private final double says;

    Part(String field, boolean english, double says) {
        this.field = field;
        this.english = english;
        this.says = says;
    }

    String field() {
        return field;
    }

    boolean isEnglish() {
        return english;
    }

    /** From 0 to 1. */
    double says() {
        return says;
    }

    /** Those in Chinese, or those in English. */
    static List<Part> in(boolean english) {
        return english ? ENGLISH : CHINESE;
    }
}
