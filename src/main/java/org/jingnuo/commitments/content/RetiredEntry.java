package org.jingnuo.commitments.content;

import java.util.List;
import org.jingnuo.site.Bilingual;

/** One item of {@code retired.yaml}: a commitment that was published once, and what stands for it now. */
public record RetiredEntry(Value where, String id, Bilingual reason, List<String> successors) {

    static RetiredEntry read(Value item) {
        item.withKeys("id", "reason", "successors");
        return new RetiredEntry(
                item,
                item.get("id").text(),
                item.get("reason").bilingualWithChineseWords(),
                item.get("successors").items().stream().map(Value::text).toList());
    }
}
