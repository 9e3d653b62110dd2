package org.jingnuo.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.search.SearchPaths;
import org.jingnuo.site.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a request, those of a list among them. Read from the query as it came: Tomcat refuses a request
 * with a broken escape, and any text may be searched for.
 *
 * @param path of the request
 * @param values each name with all its values
 */
record Parameters(String path, Map<String, List<String>> values) {

    static final String SIZE = "size";
    static final String CURSOR = "cursor";
    static final String EXPLAIN = "explain";

    private static final String YES = "1";
    private static final int LARGEST_SIZE = 100;
    private static final Pattern SIZES = Pattern.compile("[1-9][0-9]{0,2}");

    static Parameters of(HttpServletRequest request) {
        var query = request.getQueryString();
        return new Parameters(request.getServletPath(), query == null ? Map.of() : QueryString.parse(query));
    }

    /** What is sought, as typed; empty when nothing is. */
    String text() {
        return values.getOrDefault(SearchPaths.TEXT, List.of("")).getFirst();
    }

    /** Whether search is to say why a commitment stands where it does. */
    boolean explain() {
        return values.getOrDefault(EXPLAIN, List.of()).contains(YES);
    }

    /**
     * Facets, order and what is sought: all but the cutting into pages. Parameters without a value are left out, as a
     * form sends them that was not filled in.
     */
    Map<String, List<String>> narrowing() {
        var narrowing = new LinkedHashMap<String, List<String>>();
        values.forEach((name, all) -> narrowing.put(
                name, all.stream().filter(value -> !value.isEmpty()).toList()));
        narrowing.remove(BrowseQuery.PAGE);
        return narrowing;
    }

    /**
     * Items on a page.
     *
     * @throws WrongParameter if it is none from 1 to 100
     */
    int size() {
        var word = last(SIZE);
        if (word == null) {
            return BrowseQuery.PAGE_SIZE;
        }
        var size = SIZES.matcher(word).matches() ? Integer.parseInt(word) : 0;
        if (size < 1 || size > LARGEST_SIZE) {
            throw new WrongParameter(SIZE, word);
        }
        return size;
    }

    /**
     * From 1.
     *
     * @throws WrongParameter if the cursor is no word of ours; one beyond the last page is found out by the list
     */
    int page() {
        var word = last(CURSOR);
        return word == null
                ? 1
                : Cursor.parse(word)
                        .orElseThrow(() -> new WrongParameter(CURSOR, word))
                        .page();
    }

    /** The value of a parameter that may be given once; of several the last. */
    Optional<String> find(String name) {
        return Optional.ofNullable(last(name));
    }

    /**
     * The same of one without which there is no answer.
     *
     * @throws WrongParameter if it is missing
     */
    String needed(String name) {
        return find(name).orElseThrow(() -> new WrongParameter(name, ""));
    }

    /** Path and query of another page, everything else as it was asked. */
    String following(int page) {
        var following = new LinkedHashMap<>(values);
        following.put(CURSOR, List.of(new Cursor(page).word()));
        return path + "?" + QueryString.write(following, following.keySet());
    }

    private @Nullable String last(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
