package org.jingnuo.moderation;

import org.springframework.security.access.AccessDeniedException;

/** Has people prove once more who they are before they take data away or see how to reach somebody. */
public interface StepUp {

    /** @throws AccessDeniedException unless the signed-in person has proved a second factor just now */
    void require();
}
