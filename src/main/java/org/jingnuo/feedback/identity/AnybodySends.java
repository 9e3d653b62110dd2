package org.jingnuo.feedback.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Nobody is asked who they are. */
final class AnybodySends implements SenderIdentity {

    @Override
    public Optional<SignIn> required() {
        return Optional.empty();
    }

    @Override
    public Optional<IdentifiedSender> find(HttpServletRequest request) {
        return Optional.empty();
    }
}
