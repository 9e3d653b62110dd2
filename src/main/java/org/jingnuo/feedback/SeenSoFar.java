package org.jingnuo.feedback;

import java.util.List;

/**
 * What residents saw of one commitment so far.
 *
 * @param latest of what was published, newest first, as many as a page shows
 */
public record SeenSoFar(Tally tally, List<PublishedEntry> latest) {
    public SeenSoFar {
        latest = List.copyOf(latest);
    }
}
