package org.jingnuo.moderation.figures;

import java.util.List;

/** What is counted, for tests elsewhere. */
public final class CountedFigures {

    /** Each needs a text. */
    public static final List<?> ALL = List.of(Figure.values());

    private CountedFigures() {}
}
