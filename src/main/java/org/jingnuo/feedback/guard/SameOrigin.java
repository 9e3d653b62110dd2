package org.jingnuo.feedback.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.jingnuo.platform.JingnuoProperties;
import org.jspecify.annotations.Nullable;

/**
 * Tells by what a browser says of itself whether a request comes from a page of ours. That replaces a token against
 * forged requests: there is no session that such a token could belong to.
 *
 * <p>{@code Sec-Fetch-Site} counts when it is there; a page cannot set it. Browsers leave it out where the connection is
 * not secure, and old ones always: then {@code Origin} counts, which every browser sends with a POST.
 */
public final class SameOrigin {

    private final URI site;

    SameOrigin(JingnuoProperties properties) {
        site = properties.url();
    }

    /** Own are the address in the settings and the one that the request itself was sent to. */
    public Sender sender(HttpServletRequest request) {
        return sender(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), site, addressed(request));
    }

    /** Without the path, which may hold anything. */
    private static URI addressed(HttpServletRequest request) {
        return URI.create(request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort());
    }

    static Sender sender(@Nullable String fetchSite, @Nullable String origin, URI... own) {
        if (fetchSite != null) {
            // none: typed, or a form that the reader reloads
            return fetchSite.equals("same-origin") || fetchSite.equals("none") ? Sender.OWN_PAGE : Sender.ELSEWHERE;
        }
        if (origin == null) {
            return Sender.PROGRAM;
        }
        return Stream.of(own).map(SameOrigin::origin).anyMatch(origin.strip()::equalsIgnoreCase)
                ? Sender.OWN_PAGE
                : Sender.ELSEWHERE;
    }

    /** As browsers write it: without the port that the scheme implies. */
    private static String origin(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var implied = address.getPort() == (scheme.equals("https") ? 443 : 80);
        var port = address.getPort() < 0 || implied ? "" : ":" + address.getPort();
        return scheme + "://" + address.getHost() + port;
    }
}
