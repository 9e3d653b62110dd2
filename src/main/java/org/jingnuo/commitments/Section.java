package org.jingnuo.commitments;

import java.util.List;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A part of a report under one heading; {@code title} is null for what stands outside any (the page's slogan). */
public record Section(
        String id,
        @Embedded.Nullable(prefix = "title_") @Nullable Bilingual title,
        @Embedded.Nullable(prefix = "subtitle_") @Nullable Bilingual subtitle,

        @MappedCollection(idColumn = "source", keyColumn = "position")
        List<Paragraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @throws java.util.NoSuchElementException if it has no paragraph of this id */
    Paragraph getParagraph(String id) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A paragraph as the print sets it.
     *
     * @param id permanent, the anchor of its address
     * @param text white space removed
     * @param english our own translation
     */
    public record Paragraph(
            String id, @Embedded.Empty(prefix = "passage_") Passage passage, String text, String english) {}
}
