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
 */
record RenderedPage(int status, Map<Encoding, byte[]> bodies, String tag, String contentSecurityPolicy) {

    /** Only a good page is worth compressing well: it is the only kind that is kept. */
    static RenderedPage of(int status, String html, String contentSecurityPolicy) {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        var bodies = status == HttpServletResponse.SC_OK ? Encoding.all(bytes) : Encoding.quick(bytes);
        return new RenderedPage(status, bodies, Digests.sha256Hex(bytes).substring(0, 32), contentSecurityPolicy);
    }

    byte[] body(Encoding encoding) {
        return Objects.requireNonNull(bodies.get(encoding));
    }

    int weight() {
        return bodies.values().stream().mapToInt(body -> body.length).sum();
    }
}
