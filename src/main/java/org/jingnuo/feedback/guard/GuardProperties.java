package org.jingnuo.feedback.guard;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set, as {@code jingnuo.feedback.limits.…}; {@code application.yaml} has what is set else, which is
 * generous to many residents behind one carrier's address. In the latter half of a bucket of submissions pressure is on;
 * only an empty one refuses.
 *
 * @param submissionsPerPrefix from one neighbourhood of addresses; once without and once more with a proof of work
 * @param submissionsPerSite from everywhere; likewise
 * @param wrongCodesPerPrefix tracking codes that nobody has
 * @param wrongCodesPerSite likewise from everywhere, also through a proxy that hides whom it serves
 * @param photosPerPrefix four for each submission
 * @param photosPerSite from everywhere; what is never sent lies on the disk for a day
 * @param proofWork most hashes that a proof of work takes, half of them on average
 */
@ConfigurationProperties("jingnuo.feedback.limits")
record GuardProperties(
        Limit submissionsPerPrefix,
        Limit submissionsPerSite,
        Limit wrongCodesPerPrefix,
        Limit wrongCodesPerSite,
        Limit photosPerPrefix,
        Limit photosPerSite,
        @DefaultValue("50000") int proofWork) {

    GuardProperties {
        if (proofWork < 1) {
            throw new IllegalArgumentException("A proof takes at least one hash.");
        }
    }
}
