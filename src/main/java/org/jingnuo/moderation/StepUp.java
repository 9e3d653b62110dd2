package org.jingnuo.moderation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Asks for the second factor once more before what should not be done at a desk that somebody left unlocked: reading how to
 * reach a resident, taking out a list.
 */
@Component
public class StepUp {

    /** How long a second factor counts for such things. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    /** Parameter that names where to go afterwards. */
    public static final String THEN = "then";

    private final Clock clock;

    StepUp(Clock clock) {
        this.clock = clock;
    }

    /** Whether the person of this request has given a second factor within {@link #LASTS}. */
    public boolean isFresh() {
        return Factors.hasFresh(SecurityContextHolder.getContext().getAuthentication(), LASTS, clock);
    }

    /** The second factor is needed once more. */
    public static final class Needed extends AccessDeniedException {
        private Needed() {
            super("This needs the second factor once more.");
        }
    }

    /** @throws Needed unless {@link #isFresh}; over HTTP that leads through the second factor and back */
    public void require() {
        if (!isFresh()) {
            throw new Needed();
        }
    }

    /**
     * The page that asks for it.
     *
     * @param then where it leads to afterwards: an address of the desk, with a slash in front
     */
    public static String address(String then) {
        return "/" + DeskPaths.SECOND + "?" + THEN + "=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
    }
}
