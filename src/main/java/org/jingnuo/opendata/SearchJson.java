package org.jingnuo.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jingnuo.search.SearchAnswer.ScorePart;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param query as typed
 * @param exact false when only near matches are offered, or nothing
 * @param facets by the name of their parameter
 * @param suggestion the query as it was read, when that is not how it was typed
 * @param next address of the next page; null on the last
 */
record SearchJson(
        String query,
        boolean exact,
        int total,
        List<HitJson> items,
        Map<String, List<ValueJson>> facets,
        @Nullable String suggestion,
        @Nullable String next) {

    /**
     * @param because words of the commitment that stand for other words of the query
     * @param explanation the parts of its score, only when they were asked for and only of the first items
     */
    record HitJson(
            CommitmentJson commitment,
            List<HighlightJson> highlights,
            String match,
            List<BecauseJson> because,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<ScorePart> explanation) {}

    /** @param count commitments it would leave under the other facets' choices */
    record ValueJson(String id, Bilingual name, int count, boolean chosen) {}

    /** @param link how the two are bound: same, related or theme */
    record BecauseJson(String typed, String said, String link) {}
}
