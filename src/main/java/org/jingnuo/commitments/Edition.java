package org.jingnuo.commitments;

import java.util.List;
import org.jingnuo.site.Bilingual;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * Which city the portal is about and what its home page shows. There is one at a time.
 *
 * @param source id of the report on the home page
 * @param timeZone of the city, an IANA name; decides when a day is over
 * @param highlights commitments on the home page, in order
 */
public record Edition(
        @Id String source,
        @Version int version,
        @Embedded.Empty(prefix = "city_") Bilingual city,
        String timeZone,

        @MappedCollection(idColumn = "edition", keyColumn = "position")
        List<Highlight> highlights) {

    /** A commitment on the home page, held by id. */
    public record Highlight(String commitment) {}

    public Edition {
        highlights = List.copyOf(highlights);
    }

    Edition withVersion(int version) {
        return new Edition(source, version, city, timeZone, highlights);
    }
}
