package org.jingnuo.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to browsers, search engines and link previews.
 *
 * @param title without the site's name
 * @param description one or two sentences
 * @param canonicalQuery query string that belongs to the page's permanent address, without question mark; may be empty
 * @param picture what a link preview shows, or null for the site's own
 * @param linkedData schema.org nodes, written as JSON-LD
 * @param status HTTP status of the page
 * @param reach what the page may use beyond what every page may
 */
public record PageHead(
        String title,
        String description,
        String canonicalQuery,
        @Nullable Picture picture,
        List<Map<String, Object>> linkedData,
        int status,
        Reach reach) {

    /**
     * What a page may use beyond what every page may.
     *
     * @param position whether it may ask the browser where the reader is
     * @param images origins of pictures other than our own
     * @param data origins of data other than our own
     * @param worker whether it may start a worker of ours, which goes on when the page is closed
     */
    public record Reach(boolean position, List<String> images, List<String> data, boolean worker) {
        /** What every page may use. */
        public static final Reach NONE = new Reach(false, List.of(), List.of(), false);

        /** That, and to ask where the reader is. */
        public static final Reach POSITION = new Reach(true, List.of(), List.of(), false);

        public Reach {
            images = List.copyOf(images);
            data = List.copyOf(data);
        }
    }

    /**
     * @param path without language prefix
     * @param text what the picture says, for those who do not see it
     */
    public record Picture(String path, String text) {}

    public PageHead {
        linkedData = List.copyOf(linkedData);
    }

    /** Of a page that is there, with nothing but what every page has. */
    public static PageHead of(String title, String description) {
        return new PageHead(title, description, "", null, List.of(), HttpServletResponse.SC_OK, Reach.NONE);
    }

    /** This for a page whose permanent address has a query; without question mark. */
    public PageHead withCanonicalQuery(String query) {
        return new PageHead(title, description, query, picture, linkedData, status, reach);
    }

    /** This with a picture of its own for link previews. */
    public PageHead withPicture(Picture picture) {
        return new PageHead(title, description, canonicalQuery, picture, linkedData, status, reach);
    }

    /** This with schema.org nodes for search engines. */
    public PageHead withLinkedData(List<Map<String, Object>> linkedData) {
        return new PageHead(title, description, canonicalQuery, picture, linkedData, status, reach);
    }

    /** This for a page that is answered with another status than 200. */
    public PageHead withStatus(int status) {
        return new PageHead(title, description, canonicalQuery, picture, linkedData, status, reach);
    }

    /** This for a page that uses more than every page may. */
    public PageHead withReach(Reach reach) {
        return new PageHead(title, description, canonicalQuery, picture, linkedData, status, reach);
    }
}
