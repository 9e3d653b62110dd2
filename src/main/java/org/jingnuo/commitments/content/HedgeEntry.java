package org.jingnuo.commitments.content;

import org.jingnuo.commitments.Hedge;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** One item of {@code hedges.yaml}. */
public record HedgeEntry(
        Value where, String word, String english, Hedge.@Nullable Strength strength, Bilingual meaning) {

    static HedgeEntry read(Value item) {
        item.withKeys("word", "en", "strength", "meaning");
        return new HedgeEntry(
                item,
                item.get("word").text(),
                item.get("en").text(),
                item.get("strength").oneOf(Hedge.Strength.class),
                item.get("meaning").bilingual());
    }
}
