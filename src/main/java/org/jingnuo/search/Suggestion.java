package org.jingnuo.search;

import org.jingnuo.site.Bilingual;

/**
 * What someone who is still typing may mean.
 *
 * @param id of the commitment, place or theme
 */
public record Suggestion(Kind kind, String id, Bilingual label) {

    /** What is suggested. */
    public enum Kind {
        COMMITMENT,
        PLACE,
        THEME
    }
}
