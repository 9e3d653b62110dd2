package org.jingnuo.commitments.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingnuo.commitments.Passage;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a source's {@code reading.yaml} says: its text in the order in which it is to be read. */
public record ReadingEntry(Value where, List<ParagraphEntry> preamble, List<SectionEntry> sections) {

    /** Id of the section that holds what stands outside any. */
    public static final String PREAMBLE = "preamble";

    static ReadingEntry read(Value file) {
        file.withKeys("preamble", "sections");
        return new ReadingEntry(
                file,
                file.get("preamble").items().stream().map(ParagraphEntry::read).toList(),
                file.get("sections").items().stream().map(SectionEntry::read).toList());
    }

    /** Every paragraph in reading order, those of the preamble first. */
    public Stream<ParagraphEntry> paragraphs() {
        return Stream.concat(preamble.stream(), sections.stream().flatMap(section -> section.paragraphs.stream()));
    }

    /**
     * @param heading where title and subtitle are printed
     * @param repeated where they are printed again
     */
    public record SectionEntry(
            Value where,
            String id,
            Bilingual title,
            @Nullable Bilingual subtitle,
            List<Passage> heading,
            List<Passage> repeated,
            List<ParagraphEntry> paragraphs) {

        static SectionEntry read(Value item) {
            item.withKeys("id", "title", "subtitle?", "heading", "repeated", "paragraphs");
            var subtitle = item.get("subtitle");
            return new SectionEntry(
                    item,
                    item.get("id").text(),
                    item.get("title").bilingual(),
                    subtitle.isAbsent() ? null : subtitle.bilingual(),
                    passages(item.get("heading")),
                    passages(item.get("repeated")),
                    item.get("paragraphs").items().stream()
                            .map(ParagraphEntry::read)
                            .toList());
        }
    }

    /** @param passage null when the file gives no range */
    public record ParagraphEntry(
            Value where, String id, @Nullable Passage passage, String english) {

        static ParagraphEntry read(Value item) {
            item.withKeys("id", "at", "en");
            return new ParagraphEntry(
                    item,
                    item.get("id").text(),
                    item.get("at").passage(),
                    item.get("en").text());
        }
    }

    static List<Passage> passages(Value list) {
        var passages = new ArrayList<Passage>();
        list.items().stream().map(Value::passage).filter(Objects::nonNull).forEach(passages::add);
        return passages;
    }
}
