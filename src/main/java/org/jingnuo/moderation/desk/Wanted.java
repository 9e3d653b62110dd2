package org.jingnuo.moderation.desk;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.moderation.DeskPaths;
import org.jspecify.annotations.Nullable;

/**
 * What of the queue somebody wants to see. The address says it, so that going back, reloading and opening the next keep to it.
 *
 * @param commitment id of the commitment it is about; null for any
 */
record Wanted(Shelf shelf, @Nullable String commitment) {

    /** Everything that waits. */
    static final Wanted ALL = new Wanted(Shelf.ALL, null);

    private static final String SHELF = "shelf";
    private static final String COMMITMENT = "c";

    /** What an address asks for, leaving out what there is not. */
    static Wanted in(Location address, Snapshot commitments) {
        var query = address.getQueryParameters();
        return new Wanted(
                query.getSingleParameter(SHELF).flatMap(Shelf::ofWord).orElse(Shelf.ALL),
                query.getSingleParameter(COMMITMENT)
                        .filter(id -> commitments.findCommitment(id).isPresent())
                        .orElse(null));
    }

    QueryParameters query() {
        var query = QueryParameters.empty();
        if (shelf != Shelf.ALL) {
            query = query.merging(SHELF, shelf.word());
        }
        return commitment == null ? query : query.merging(COMMITMENT, commitment);
    }

    /** The address of one feedback, after which comes the next of the same. */
    String address(String id) {
        return new Location(DeskPaths.feedback(id), query()).getPathWithQueryParameters();
    }
}
