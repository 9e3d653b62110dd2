package org.jingnuo.feedback.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who may send feedback. Another way to know that than those here is one more class of this kind. */
public interface SenderIdentity {

    /** The sign-in without which nothing is taken; empty where anybody may send. */
    Optional<SignIn> required();

    /** Who sends the request; empty for somebody who has not signed in, or too long ago. */
    Optional<IdentifiedSender> find(HttpServletRequest request);
}
