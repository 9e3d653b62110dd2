package org.jingnuo.map;

import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages.Browse;
import org.jingnuo.commitments.Place;
import org.jingnuo.platform.geo.Box;

/**
 * What a part of the map shows, and how much no map can show.
 *
 * @param box the part of the map
 * @param spots places with a location, in the content's order
 * @param parts districts and zones with what is known only to be somewhere in them
 * @param list everything of these, narrowed, with its facets; on one page
 * @param city how many are for the whole city or without a place, under the same filters
 * @param beyond how many are for more than the city, or for what lies outside it
 */
public record MapSheet(Box box, List<Spot> spots, List<Spot> parts, Browse list, int city, int beyond) {

    public MapSheet {
        spots = List.copyOf(spots);
        parts = List.copyOf(parts);
    }

    /** What is promised at a place, in the report's order; never empty. */
    public record Spot(Place place, List<Commitment> commitments) {
        public Spot {
            commitments = List.copyOf(commitments);
        }

        public int count() {
            return commitments.size();
        }
    }
}
