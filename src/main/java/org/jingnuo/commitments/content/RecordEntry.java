package org.jingnuo.commitments.content;

import java.time.LocalDate;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a source's {@code record.yaml} says. */
public record RecordEntry(
        Value where,
        String id,
        Bilingual title,
        int year,
        @Nullable LocalDate due,
        Bilingual publisher,
        @Nullable LocalDate published,
        String sha256,
        Bilingual note) {

    static RecordEntry read(Value file) {
        file.withKeys("id", "title", "year", "due", "language", "publisher", "published", "sha256", "note");
        file.get("language").text();
        return new RecordEntry(
                file,
                file.get("id").text(),
                file.get("title").bilingual(),
                file.get("year").whole(),
                file.get("due").date(),
                file.get("publisher").bilingual(),
                file.get("published").isNull() ? null : file.get("published").date(),
                file.get("sha256").text(),
                file.get("note").bilingualWithChineseWords());
    }
}
