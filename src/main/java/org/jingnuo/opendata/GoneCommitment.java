package org.jingnuo.opendata;

import org.jingnuo.commitments.Tombstone;

/** A commitment was asked for that was published once. */
class GoneCommitment extends RuntimeException {

    private final transient Tombstone tombstone;

    GoneCommitment(Tombstone tombstone) {
        super("This commitment was published once and has gone from the content.");
        this.tombstone = tombstone;
    }

    Tombstone tombstone() {
        return tombstone;
    }
}
