package org.jingnuo.commitments.content;

import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** One item of {@code replies.yaml}. */
public record ReplyEntry(
        Value where, String id, String kind, @Nullable String reason, Bilingual text) {

    public static final String FILE = "replies.yaml";

    static ReplyEntry read(Value item) {
        item.withKeys("id", "kind", "reason?", "text");
        var reason = item.get("reason");
        return new ReplyEntry(
                item,
                item.get("id").text(),
                item.get("kind").text(),
                reason.isAbsent() ? null : reason.text(),
                item.get("text").bilingual());
    }
}
