package org.jingnuo.opendata;

import java.util.Map;
import java.util.stream.Collectors;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.Place;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What commitments refer to by id: themes and places, with how many commitments the list has for each. */
@RestController
class VocabularyController {

    private final Catalogue catalogue;
    private final CommitmentPages pages;

    VocabularyController(Catalogue catalogue, CommitmentPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    record ThemeJson(String id, Bilingual name, int count) {}

    /**
     * @param within id of the place that holds it; null for the city itself and for what lies outside it
     * @param lat WGS 84 degrees, rounded to 0.01°
     * @param lon WGS 84 degrees, rounded to 0.01°
     * @param radius metres by which the point may be off
     * @param count commitments here and in the places within it
     */
    record PlaceEntryJson(
            String id,
            Bilingual name,
            String kind,
            @Nullable String within,
            String precision,
            double lat,
            double lon,
            int radius,
            int count) {}

    @GetMapping(path = ApiPaths.THEMES, produces = MediaType.APPLICATION_JSON_VALUE)
    ListJson<ThemeJson> themes() {
        var counts = counts(Facet.Name.THEME);
        return ListJson.whole(catalogue.now().themes().stream()
                .map(it -> new ThemeJson(it.id(), it.name(), counts.getOrDefault(it.id(), 0)))
                .toList());
    }

    @GetMapping(path = ApiPaths.PLACES, produces = MediaType.APPLICATION_JSON_VALUE)
    ListJson<PlaceEntryJson> places() {
        var counts = counts(Facet.Name.PLACE);
        return ListJson.whole(catalogue.now().places().stream()
                .map(it -> entry(it, counts.getOrDefault(it.id(), 0)))
                .toList());
    }

    private static PlaceEntryJson entry(Place place, int count) {
        var known = PlaceJson.of(place);
        return new PlaceEntryJson(
                known.id(),
                known.name(),
                place.kind(),
                place.within(),
                known.precision(),
                known.lat(),
                known.lon(),
                known.radius(),
                count);
    }

    /** As the list counts them, so that a count is what following it shows. */
    private Map<String, Integer> counts(Facet.Name name) {
        return pages.browse(BrowseQuery.ALL).facets().stream()
                .filter(facet -> facet.name() == name)
                .flatMap(facet -> facet.values().stream())
                .collect(Collectors.toMap(Facet.Value::id, Facet.Value::count));
    }
}
