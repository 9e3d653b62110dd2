package org.jingnuo.site.render;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * A page as it goes over the wire.
 *
 * @param bodies by encoding; {@link Encoding#IDENTITY} is always there
 * @param tag validator without the encoding, unquoted
 * @param permissions a Permissions-Policy
 * @param kept who keeps it
 */
record RenderedPage(
        int status,
        Map<Encoding, byte[]> bodies,
        String tag,
        String contentSecurityPolicy,
        String permissions,
        Kept kept) {

    /** @param wanted who keeps it if it is a good page; others are kept by nobody */
    static RenderedPage of(int status, String html, String contentSecurityPolicy, String permissions, Kept wanted) {
        var kept = status == HttpServletResponse.SC_OK ? wanted : Kept.BY_NOBODY;
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        var bodies = kept == Kept.HERE ? Encoding.all(bytes) : Encoding.quick(bytes);
        var tag = Digests.sha256Hex(bytes).substring(0, 32);
        return new RenderedPage(status, bodies, tag, contentSecurityPolicy, permissions, kept);
    }

    byte[] body(Encoding encoding) {
        return Objects.requireNonNull(bodies.get(encoding));
    }

    int weight() {
        return bodies.values().stream().mapToInt(body -> body.length).sum();
    }
}
