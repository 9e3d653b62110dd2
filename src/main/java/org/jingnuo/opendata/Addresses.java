package org.jingnuo.opendata;

import org.jingnuo.platform.JingnuoProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes addresses absolute: what leaves the portal as data is read far from it. */
@Component
class Addresses {

    private final String portal;

    Addresses(JingnuoProperties properties) {
        this.portal = properties.url().toString();
    }

    /** @param path begins with a slash */
    String absolute(String path) {
        return portal + path;
    }

    /** The page of a list after {@code page}; null after the last. */
    @Nullable
    String next(Parameters parameters, int page, int pages) {
        return page < pages ? absolute(parameters.following(page + 1)) : null;
    }
}
