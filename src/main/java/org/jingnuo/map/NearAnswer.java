package org.jingnuo.map;

import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages.ThemeCount;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.platform.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * What was promised near somewhere, from what is closest to what is for everybody.
 *
 * @param content that all of it is of
 * @param from where it is near to
 * @param place the place that was asked for; null when a position was
 * @param whereabouts in which district that is
 * @param works at places with a location, the nearest first
 * @param parts what is known only to be somewhere in a part of the city that {@code from} lies in: the district, then
 *     the zones that reach across districts
 * @param city what is for the whole city, or of which the report does not say where
 * @param elsewhere how many are known only to be in other parts of the city
 * @param beyond how many lie outside the city or reach beyond it
 * @param themes of all of these, under no theme's choice
 * @param theme the chosen one; null for all
 */
public record NearAnswer(
        Snapshot content,
        Position from,
        @Nullable Place place,
        Whereabouts whereabouts,
        List<Work> works,
        List<Part> parts,
        List<Commitment> city,
        int elsewhere,
        int beyond,
        List<ThemeCount> themes,
        @Nullable String theme) {

    public NearAnswer {
        works = List.copyOf(works);
        parts = List.copyOf(parts);
        city = List.copyOf(city);
        themes = List.copyOf(themes);
    }

    /**
     * A commitment at a place with a location.
     *
     * @param place the nearest of its places
     * @param metres from where it was asked to the place's point, which may be off by the place's radius
     */
    public record Work(Commitment commitment, Place place, double metres) {}

    /** What is known only to be somewhere in {@code place}, in the report's order. */
    public record Part(Place place, List<Commitment> commitments) {
        public Part {
            commitments = List.copyOf(commitments);
        }
    }
}
