package org.jingnuo.moderation.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * In which epoch of a person's sessions one began. Kept among the authorities, which survive that another factor is added.
 *
 * @param number see {@link org.jingnuo.moderation.people.Standing#epoch}
 */
record SessionEpoch(int number) implements GrantedAuthority {

    @Override
    public String getAuthority() {
        return "SESSION_EPOCH_" + number;
    }

    /** Whether all that the person proved was proved in this one. */
    static boolean isThat(@Nullable Authentication authentication, int number) {
        if (authentication == null) {
            return false;
        }
        var epochs = authentication.getAuthorities().stream()
                .filter(SessionEpoch.class::isInstance)
                .toList();
        return epochs.size() == 1 && epochs.contains(new SessionEpoch(number));
    }
}
