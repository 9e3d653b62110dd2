package org.jingnuo.map;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.BrowseQuery.Ignored;
import org.jingnuo.platform.geo.Box;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the map somebody looks at, and what of it is left.
 *
 * @param box null for all of the city
 * @param narrowing facets, and what of the address was not understood
 */
public record MapQuery(@Nullable Box box, BrowseQuery narrowing) {

    /** Reads the parameters of the page's address; never fails. */
    public static MapQuery parse(Map<String, List<String>> parameters) {
        var narrowing = BrowseQuery.parse(parameters);
        var written = parameters.getOrDefault(Coordinates.BOX, List.of()).stream()
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (written.isEmpty()) {
            return new MapQuery(null, narrowing);
        }
        try {
            return new MapQuery(Coordinates.box(written.get()), narrowing);
        } catch (Coordinates.Wrong wrong) {
            return new MapQuery(null, narrowing.withIgnored(new Ignored(Coordinates.BOX, written.get())));
        }
    }

    /** This otherwise narrowed. */
    public MapQuery with(BrowseQuery other) {
        return new MapQuery(box, other);
    }

    /** As {@link #parse} reads it, without a question mark and what was not understood. */
    public String queryString() {
        return Stream.of(box == null ? "" : Coordinates.BOX + "=" + Coordinates.write(box), narrowing.queryString())
                .filter(part -> !part.isEmpty())
                .collect(joining("&"));
    }

    /** The address of the page, without language prefix. */
    public String path() {
        var parameters = queryString();
        return "/" + MapPaths.MAP + (parameters.isEmpty() ? "" : "?" + parameters);
    }
}
