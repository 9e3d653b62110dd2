package org.jingnuo.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Place;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.search.WrittenText;
import org.jingnuo.search.WrittenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the search what was published, and nothing that was not. */
@Component
public class PublishedTexts implements WrittenTexts {

    /** What the search calls them. */
    public static final String KIND = "feedback";

    private final PublishedReader reader;
    private final Catalogue catalogue;

    PublishedTexts(PublishedReader reader, Catalogue catalogue) {
        this.reader = reader;
        this.catalogue = catalogue;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<WrittenText> all() {
        return reader.all().filter(entry -> !entry.words().isEmpty()).map(this::text);
    }

    @Override
    public List<WrittenText> find(Collection<String> ids) {
        return entries(ids).stream()
                .filter(entry -> !entry.words().isEmpty())
                .map(this::text)
                .toList();
    }

    /** What was published under these ids. */
    public List<PublishedEntry> entries(Collection<String> ids) {
        return reader.find(ids);
    }

    private WrittenText text(PublishedEntry entry) {
        return new WrittenText(entry.id(), entry.words(), at(entry));
    }

    private @Nullable Position at(PublishedEntry entry) {
        var place = Optional.ofNullable(entry.place())
                .map(catalogue.now().placesById()::get)
                .filter(Place::hasLocation);
        if (place.isPresent()) {
            return place.get().point();
        }
        return entry.cell() == null ? null : entry.cell().middle();
    }
}
