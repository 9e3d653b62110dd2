package org.jingnuo.search;

import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query as it was understood
 * @param complete false while the index is still being made and only words as they stand are found
 * @param exact whether something answers it; false when only near matches are offered, or nothing
 * @param hits of this page, exact ones first
 * @param total of all pages
 * @param exactTotal how many of them answer it
 * @param page from 1
 * @param pages at least 1
 * @param suggestion the query as it was read, when that is not how it was typed; or null
 * @param passages where the report speaks of it, when no commitment answers it
 */
public record SearchAnswer(
        SearchQuery query,
        boolean complete,
        boolean exact,
        List<Hit> hits,
        int total,
        int exactTotal,
        int page,
        int pages,
        List<Facet> facets,
        @Nullable String suggestion,
        List<Mention> passages) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        passages = List.copyOf(passages);
    }

    /**
     * @param because words of the commitment that stand for other words of the query
     * @param marks what of it was sought
     */
    public record Hit(Commitment commitment, Match match, List<Because> because, List<Mark> marks) {}

    /**
     * @param typed in the query, as it was read
     * @param said in the commitment
     * @param link how the two are bound; for a theme, {@code said} is its id
     */
    public record Because(String typed, String said, Link link) {}

    /** How what was found is bound to what was typed. */
    public enum Link {
        /** Its words mean the same. */
        SAME,
        /** Its words bear on it. */
        RELATED,
        /** It belongs to the theme that was named. */
        THEME
    }

    /** How well a commitment answers. */
    public enum Match {
        /** It says what is sought, in these or in other words. */
        EXACT,
        /** It has some of it, or bears on it. */
        NEAR,
        /** It stands in one sentence with an exact match. */
        BESIDE
    }

    /** A text of a commitment in which something was sought. */
    public enum MarkedText {
        TITLE_ZH,
        TITLE_EN,
        QUOTE
    }

    /**
     * @param start index of the first {@code char}
     * @param end index behind the last
     */
    public record Mark(MarkedText text, int start, int end) {}

    /**
     * A named part of the score of a hit. Of those about one part of the query the greatest counts, and of the others a
     * tenth; all else is added up.
     *
     * @param typed the part of the query it is about, or empty
     * @param words of the commitment that say it
     * @param part where they stand, or what else counts
     */
    public record ScorePart(String typed, String words, String part, double score) {}

    /**
     * A place where the report speaks of what is sought.
     *
     * @param paragraph id, an anchor of the source's page
     * @param text the paragraph
     * @param start index of the first {@code char} of the word in it
     * @param end index behind the last
     */
    public record Mention(String source, String paragraph, String text, int start, int end) {}
}
