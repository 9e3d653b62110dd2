package org.jingnuo.commitments;

import java.util.List;

/** Knows what else is promised of the same kind; a feature that can tell publishes one as a bean. */
public interface RelatedCommitments {

    /** The likest first; without {@code commitment} itself and those of its sentence. May be empty. */
    List<Commitment> like(Commitment commitment);
}
