package org.jingnuo.moderation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a document is found, safe to be a link.
 *
 * @param text absolute, http or https, at most {@link #LONGEST} characters, all of them ASCII
 */
public record WebAddress(String text) {

    /** Characters that one may have. */
    public static final int LONGEST = 2000;

    /** @throws IllegalArgumentException if it is no such address */
    public WebAddress {
        if (!isSound(text)) {
            throw new IllegalArgumentException("No address that can be linked: " + text);
        }
    }

    /** What was typed as an address; empty if it is none. */
    public static Optional<WebAddress> of(String typed) {
        var trimmed = typed.strip();
        return isSound(trimmed)
                ? Optional.of(URI.create(trimmed).toASCIIString())
                        .filter(WebAddress::isSound)
                        .map(WebAddress::new)
                : Optional.empty();
    }

    private static boolean isSound(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            var uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
