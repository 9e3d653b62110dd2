package org.jingnuo.moderation.desk;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.parts.ListAddress;
import org.jspecify.annotations.Nullable;

/**
 * What of the queue somebody wants to see; opening the next keeps to it.
 *
 * @param commitment id of the commitment it is about; null for any
 */
record Wanted(Shelf shelf, @Nullable String commitment) {

    /** Everything that waits. */
    static final Wanted ALL = new Wanted(Shelf.ALL, null);

    /** What an address asks for, without a commitment that there is not. */
    static Wanted in(Location address, Snapshot commitments) {
        var asked = ListAddress.in(address.getQueryParameters(), Shelf.class);
        return new Wanted(
                asked.shelf(),
                Optional.ofNullable(asked.commitment())
                        .filter(id -> commitments.findCommitment(id).isPresent())
                        .orElse(null));
    }

    QueryParameters query() {
        return new ListAddress<>(shelf, commitment).query();
    }

    /** The address of one feedback, after which comes the next of the same. */
    String address(String id) {
        return new Location(DeskPaths.feedback(id), query()).getPathWithQueryParameters();
    }
}
