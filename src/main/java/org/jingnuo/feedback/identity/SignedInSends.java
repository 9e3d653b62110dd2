package org.jingnuo.feedback.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jingnuo.feedback.privacy.SealedCookie;

/** Whoever sends has signed in with the city; that is known by a cookie that only the portal can make or read. */
final class SignedInSends implements SenderIdentity {

    private final SignIn signIn;
    private final SealedCookie cookie;

    SignedInSends(SignIn signIn, SealedCookie cookie) {
        this.signIn = signIn;
        this.cookie = cookie;
    }

    @Override
    public Optional<SignIn> required() {
        return Optional.of(signIn);
    }

    @Override
    public Optional<IdentifiedSender> find(HttpServletRequest request) {
        return cookie.find(request).map(IdentifiedSender::new);
    }
}
