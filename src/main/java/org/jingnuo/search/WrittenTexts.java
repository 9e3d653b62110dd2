package org.jingnuo.search;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts of one kind that people wrote and that may be found, and no others. Published as a bean by the feature that has
 * them, which tells of every change by {@link TextsChanged} or {@link TextsMissed}: on each node, whichever node it was
 * made on.
 */
public interface WrittenTexts {

    /** What they are, e.g. {@code feedback}; not {@code commitment}, {@code paragraph} or {@code place}. */
    String kind();

    /** All of them as they are now, each once. Closed by the caller. */
    Stream<WrittenText> all();

    /** Those of them that have one of these ids, as they are now, in any order. Asked by every search that finds some. */
    List<WrittenText> find(Collection<String> ids);
}
