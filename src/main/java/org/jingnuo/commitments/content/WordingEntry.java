package org.jingnuo.commitments.content;

import java.util.List;
import org.jingnuo.commitments.Wording;
import org.jspecify.annotations.Nullable;

/** One item of a file in {@code search/}. */
public record WordingEntry(
        Value where,
        List<String> words,
        List<String> same,
        List<String> related,
        @Nullable String theme,
        Wording.@Nullable Counts counts,
        String note) {

    static WordingEntry read(Value item) {
        item.withKeys("words", "same?", "related?", "theme?", "counts?", "note");
        return new WordingEntry(
                item,
                texts(item.get("words")),
                texts(item.get("same")),
                texts(item.get("related")),
                item.get("theme").isAbsent() ? null : item.get("theme").text(),
                item.get("counts").isAbsent()
                        ? Wording.Counts.FULLY
                        : item.get("counts").oneOf(Wording.Counts.class),
                item.get("note").text());
    }

    private static List<String> texts(Value list) {
        return list.items().stream().map(Value::text).toList();
    }
}
