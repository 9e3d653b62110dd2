package org.jingnuo.moderation;

import java.net.URI;
import org.jingnuo.platform.JingnuoProperties;
import org.springframework.stereotype.Component;

/**
 * Where people find the desk: under its own host name if it has one, or else where readers find the portal; and at its own port,
 * unless a proxy with TLS stands before both.
 */
@Component
public class DeskAddress {

    private final URI origin;

    DeskAddress(JingnuoProperties site, DeskProperties desk) {
        var url = site.url();
        var host = desk.host() == null ? url.getHost() : desk.host();
        var port = desk.port() == null || url.getScheme().equals("https") ? url.getPort() : desk.port();
        this.origin = URI.create(url.getScheme() + "://" + host + (port < 0 ? "" : ":" + port));
    }

    public String host() {
        return origin.getHost();
    }

    /** Scheme, host and port, without a slash. */
    public String origin() {
        return origin.toString();
    }

    public boolean isSecure() {
        return origin.getScheme().equals("https");
    }

    /** The address to send to somebody who is to set up. */
    public String setupLink(String secret) {
        return setupLink(origin(), secret);
    }

    static String setupLink(String origin, String secret) {
        return origin + "/" + DeskPaths.SETUP + "?link=" + secret;
    }
}
