package org.jingnuo.commitments.content;

import java.util.List;
import org.jingnuo.site.Bilingual;

/** What {@code site.yaml} says. */
public record SiteEntry(Value where, Bilingual city, String timeZone, String source, List<String> highlights) {

    static SiteEntry read(Value file) {
        file.withKeys("city", "timeZone", "source", "highlights");
        return new SiteEntry(
                file,
                file.get("city").bilingual(),
                file.get("timeZone").text(),
                file.get("source").text(),
                file.get("highlights").items().stream().map(Value::text).toList());
    }
}
