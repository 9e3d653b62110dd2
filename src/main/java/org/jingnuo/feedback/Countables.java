package org.jingnuo.feedback;

import java.util.Optional;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Measure;

/** Tells what somebody who looks can count of a commitment: parks, but not a growth rate. */
public final class Countables {
    private Countables() {}

    /** The number that was promised; empty where a passer-by has nothing to count. */
    public static Optional<Measure> of(Commitment commitment) {
        return commitment.target().filter(Measure::sited);
    }
}
