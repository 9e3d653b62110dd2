package org.jingnuo.commitments.content;

import org.jingnuo.site.Bilingual;

/** One item of {@code themes.yaml}. */
public record ThemeEntry(Value where, String id, Bilingual name, String icon) {

    static ThemeEntry read(Value item) {
        item.withKeys("id", "name", "icon");
        return new ThemeEntry(
                item,
                item.get("id").text(),
                item.get("name").bilingual(),
                item.get("icon").text());
    }
}
