package org.jingnuo.commitments.content;

import java.math.BigDecimal;
import org.jingnuo.commitments.Measure;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** One measure of a commitment as its file gives it. */
public record MeasureEntry(
        Value where,
        @Nullable BigDecimal value,
        Bilingual unit,
        Measure.@Nullable Comparator comparator,
        Measure.@Nullable Kind kind,
        Measure.@Nullable Role role,
        String raw,
        @Nullable Bilingual of,
        boolean sited) {

    static MeasureEntry read(Value item) {
        item.withKeys("value", "unit", "comparator", "kind", "role", "raw", "of?", "sited?");
        return new MeasureEntry(
                item,
                item.get("value").decimal(),
                item.get("unit").bilingual(),
                item.get("comparator").oneOf(Measure.Comparator.class),
                item.get("kind").oneOf(Measure.Kind.class),
                item.get("role").oneOf(Measure.Role.class),
                item.get("raw").text(),
                item.get("of").isAbsent() ? null : item.get("of").bilingual(),
                item.get("sited").flag());
    }
}
