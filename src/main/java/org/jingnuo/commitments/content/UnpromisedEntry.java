package org.jingnuo.commitments.content;

import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.Source.Unpromised.Reason;
import org.jspecify.annotations.Nullable;

/** One item of a source's {@code unpromised.yaml}: a sentence that promises nothing checkable. */
public record UnpromisedEntry(
        Value where,
        String text,
        @Nullable Passage passage,
        @Nullable Reason reason) {

    static UnpromisedEntry read(Value item) {
        item.withKeys("at", "text", "reason");
        return new UnpromisedEntry(
                item,
                item.get("text").text(),
                item.get("at").passage(),
                item.get("reason").oneOf(Reason.class));
    }
}
