package org.jingnuo.commitments.content;

import java.util.List;
import org.jingnuo.commitments.Passage;
import org.jingnuo.site.Bilingual;

/** One item of a source's {@code numbers.yaml}: a number of the text that is no measure. */
public record ExplainedEntry(Value where, String text, Bilingual reason, List<Passage> passages) {

    static ExplainedEntry read(Value item) {
        item.withKeys("text", "reason", "at");
        return new ExplainedEntry(
                item, item.get("text").text(), item.get("reason").bilingual(), ReadingEntry.passages(item.get("at")));
    }
}
