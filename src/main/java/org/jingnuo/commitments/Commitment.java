package org.jingnuo.commitments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * One checkable promise of a report.
 *
 * @param id permanent slug, e.g. {@code 2023-parking-spaces}; part of its address, never reused
 * @param version 0 until first saved; Spring Data reads it to choose insert over update
 * @param source id of the report
 * @param section id of the part of the report
 * @param paragraph id of the paragraph that holds the quote
 * @param position rank in the report's reading order, from 0
 * @param hedge the word that softens or stresses, as it stands in the report
 * @param quote the words it comes from, white space removed
 * @param passage where those words stand
 * @param firstLine line of the source on which the quote begins, from 1
 * @param lastLine line on which it ends
 * @param due the day by which it is to be done
 * @param note what is doubtful about our reading
 * @param names works the quote lists, in its order
 * @param places ids of the places the report names for it
 * @param placesFrom where the report names them
 */
public record Commitment(
        @Id String id,
        @Version int version,
        String source,
        String section,
        String paragraph,
        int position,
        @Embedded.Empty(prefix = "title_") Bilingual title,
        String theme,
        Action action,
        PromiseKind kind,
        @Nullable String hedge,
        boolean livelihood,
        String quote,
        @Embedded.Empty(prefix = "passage_") Passage passage,
        int firstLine,
        int lastLine,
        LocalDate due,
        @Embedded.Nullable(prefix = "note_") @Nullable Bilingual note,

        @MappedCollection(idColumn = "commitment", keyColumn = "position")
        List<Measure> measures,

        @MappedCollection(idColumn = "commitment", keyColumn = "position")
        List<NamedWork> names,

        @MappedCollection(idColumn = "commitment", keyColumn = "position")
        List<PlaceLink> places,

        PlacesFrom placesFrom) {

    /** Where the report names the places of a commitment. */
    public enum PlacesFrom {
        /** In its own words. */
        QUOTE,
        /** At the head of its paragraph or in the clause before; its own words name none. */
        CONTEXT
    }

    /** A work the quote names, e.g. 科创大厦; {@code place} is set where we know which place it is. */
    public record NamedWork(
            @Embedded.Empty(prefix = "name_") Bilingual name,
            @Nullable String place) {}

    /** A place the report names for the commitment, held by id. */
    public record PlaceLink(String place) {}

    public Commitment {
        measures = List.copyOf(measures);
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    /** The number that is promised; empty when the report gives none. */
    public Optional<Measure> target() {
        return measures.stream()
                .filter(measure -> measure.role() == Measure.Role.TARGET)
                .findFirst();
    }

    Commitment withVersion(int version) {
        return new Commitment(
                id,
                version,
                source,
                section,
                paragraph,
                position,
                title,
                theme,
                action,
                kind,
                hedge,
                livelihood,
                quote,
                passage,
                firstLine,
                lastLine,
                due,
                note,
                measures,
                names,
                places,
                placesFrom);
    }
}
