package org.jingnuo.map;

import java.util.Optional;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Place;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.search.NearestPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what was promised near somewhere. */
@Component
public class NearbyPromises {

    /** In the place of a district: the reader is in none of those that were offered. */
    public static final String NONE_OF_THESE = "none";

    /** More than any city's report names. */
    private static final int MOST_PLACES = 1000;

    private final Catalogue catalogue;
    private final NearestPlaces nearest;

    NearbyPromises(Catalogue catalogue, NearestPlaces nearest) {
        this.catalogue = catalogue;
        this.nearest = nearest;
    }

    /**
     * Near a position.
     *
     * @param district id of the district the reader said it is in, or {@link #NONE_OF_THESE}; null, or another word, leaves
     *     it open
     * @param theme id of the only one that is wanted; null, or another word, for all
     */
    public NearAnswer near(Position position, @Nullable String district, @Nullable String theme) {
        var gazetteer = new Gazetteer(catalogue.now());
        var told = gazetteer.districts().stream()
                .filter(it -> it.id().equals(district))
                .findFirst()
                .<Whereabouts>map(Whereabouts.In::new);
        var whereabouts = NONE_OF_THESE.equals(district)
                ? Whereabouts.UNTOLD
                : told.orElseGet(() -> Whereabouts.of(position, gazetteer));
        return answer(new Surroundings(gazetteer, position, whereabouts), null, theme);
    }

    /** Near a place of the city; empty for an id that is none's. */
    public Optional<NearAnswer> near(String place, @Nullable String theme) {
        var gazetteer = new Gazetteer(catalogue.now());
        return gazetteer.find(place).filter(gazetteer::isInCity).map(it -> {
            var whereabouts = gazetteer.districtOf(it).<Whereabouts>map(Whereabouts.In::new);
            return answer(new Surroundings(gazetteer, it.point(), whereabouts.orElse(Whereabouts.UNTOLD)), it, theme);
        });
    }

    private NearAnswer answer(Surroundings around, @Nullable Place place, @Nullable String theme) {
        return around.answer(nearest.nearest(around.content(), around.from(), MOST_PLACES), place, theme);
    }
}
