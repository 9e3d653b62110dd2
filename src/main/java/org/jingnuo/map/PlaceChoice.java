package org.jingnuo.map;

import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Place;
import org.jingnuo.search.Suggestions;
import org.springframework.stereotype.Component;

/** The places that somebody can ask about, for those who choose from a list or type a name. */
@Component
public class PlaceChoice {

    private final Catalogue catalogue;
    private final Suggestions suggestions;

    PlaceChoice(Catalogue catalogue, Suggestions suggestions) {
        this.catalogue = catalogue;
        this.suggestions = suggestions;
    }

    /**
     * A district or zone with the places in it.
     *
     * @param within in the content's order; may be empty
     */
    public record Group(Place part, List<Place> within) {
        public Group {
            within = List.copyOf(within);
        }
    }

    /** All places of the city, districts before the zones that reach across them. */
    public List<Group> all() {
        var gazetteer = new Gazetteer(catalogue.now());
        return gazetteer
                .parts()
                .map(part -> new Group(
                        part,
                        gazetteer.snapshot().places().stream()
                                .filter(place -> !place.equals(part)
                                        && gazetteer.partOf(place).equals(Optional.of(part)))
                                .toList()))
                .toList();
    }

    /** A place of the content, whether or not something can be near it. */
    public Optional<Place> find(String id) {
        return new Gazetteer(catalogue.now()).find(id);
    }

    /**
     * The place whose whole name was typed; otherwise places whose name begins with it or has it, in characters or
     * letters, if something is promised for them.
     */
    public List<Place> named(String typed) {
        var gazetteer = new Gazetteer(catalogue.now());
        var name = typed.strip();
        var exact = gazetteer.snapshot().places().stream()
                .filter(gazetteer::isInCity)
                .filter(place ->
                        place.name().zh().equals(name) || place.name().en().equalsIgnoreCase(name))
                .toList();
        return exact.isEmpty()
                ? suggestions.findPlaces(name).stream()
                        .flatMap(id -> gazetteer.find(id).stream())
                        .filter(gazetteer::isInCity)
                        .toList()
                : exact;
    }
}
