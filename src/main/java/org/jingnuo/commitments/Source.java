package org.jingnuo.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A report, kept as it came, with its reading order.
 *
 * @param year the year it speaks of
 * @param due the day "this year" ends for its commitments
 * @param published when it was published; null when not known
 * @param sha256 of the text's bytes, lower-case hexadecimal
 * @param text as it came, line breaks and doubled headings included
 * @param sections in reading order; the preamble is a section without headings
 * @param unpromised the sentences that promise nothing checkable, in the content's order
 */
public record Source(
        @Id String id,
        @Version int version,
        @Embedded.Empty(prefix = "title_") Bilingual title,
        @Embedded.Empty(prefix = "publisher_") Bilingual publisher,
        int year,
        LocalDate due,
        @Nullable LocalDate published,
        @Embedded.Empty(prefix = "note_") Bilingual note,
        String sha256,
        String text,

        @MappedCollection(idColumn = "source", keyColumn = "section")
        List<Section> sections,

        @MappedCollection(idColumn = "source", keyColumn = "position")
        List<Unpromised> unpromised) {

    /**
     * A sentence that was read and not taken as a commitment.
     *
     * @param text white space removed
     */
    public record Unpromised(String text, Reason reason) {

        public enum Reason {
            /** A lead phrase or slogan. */
            HEADING,
            /** A direction without a checkable result. */
            DIRECTION,
            /** Requirements and context. */
            BACKGROUND
        }
    }

    public Source {
        sections = List.copyOf(sections);
        unpromised = List.copyOf(unpromised);
    }

    /** @throws java.util.NoSuchElementException if it has no section of this id */
    Section getSection(String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Source withVersion(int version) {
        return new Source(
                id, version, title, publisher, year, due, published, note, sha256, text, sections, unpromised);
    }
}
