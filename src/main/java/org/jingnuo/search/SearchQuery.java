package org.jingnuo.search;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Facet;

/**
 * What is sought, and how what is found is narrowed and ordered.
 *
 * @param text as typed; any text at all
 * @param narrowing facets, page and what of the address was not understood
 */
public record SearchQuery(String text, Sort sort, BrowseQuery narrowing) {

    /** The name in lower case is the value of {@code sort=}. */
    public enum Sort {
        /** The best answer first. */
        RELEVANCE,
        /** As the report has them. */
        REPORT,
        /** As {@link BrowseQuery.Sort#SIZE}. */
        SIZE;

        /** As {@code sort=} has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        BrowseQuery.Sort ofList() {
            return this == SIZE ? BrowseQuery.Sort.SIZE : BrowseQuery.Sort.REPORT;
        }
    }

    /** Everything found for {@code text}, best first. */
    public static SearchQuery of(String text) {
        return new SearchQuery(text, Sort.RELEVANCE, BrowseQuery.ALL);
    }

    /** Reads the parameters of an address; never fails, see {@link BrowseQuery#parse}. */
    public static SearchQuery parse(Map<String, ? extends Collection<String>> parameters) {
        var others = new HashMap<String, Collection<String>>(parameters);
        others.remove(BrowseQuery.SORT);
        var narrowing = BrowseQuery.parse(others);
        var sort = Sort.RELEVANCE;
        var ignored = new ArrayList<>(narrowing.ignored());
        for (var word : values(parameters, BrowseQuery.SORT)) {
            var known = Stream.of(Sort.values())
                    .filter(it -> it.word().equals(word))
                    .findFirst();
            if (known.isEmpty()) {
                ignored.add(new BrowseQuery.Ignored(BrowseQuery.SORT, word));
            }
            sort = known.orElse(sort);
        }
        var text = values(parameters, SearchPaths.TEXT).stream().findFirst().orElse("");
        return new SearchQuery(
                text,
                sort,
                new BrowseQuery(narrowing.chosen(), sort.ofList(), narrowing.page(), narrowing.size(), ignored));
    }

    private static Collection<String> values(Map<String, ? extends Collection<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null ? List.of() : values;
    }

    /** The same, narrowed otherwise. */
    public SearchQuery with(BrowseQuery narrowing) {
        return new SearchQuery(text, sort, narrowing);
    }

    /** This and one more alternative, from the first page. */
    public SearchQuery with(Facet.Name facet, String value) {
        return with(narrowing.with(facet, value));
    }

    /** This without one alternative, from the first page. */
    public SearchQuery without(Facet.Name facet, String value) {
        return with(narrowing.without(facet, value));
    }

    /** From the first page. */
    public SearchQuery withSort(Sort order) {
        return new SearchQuery(text, order, narrowing.withSort(order.ofList()));
    }

    /** The same list, another page of it, from 1. */
    public SearchQuery withPage(int number) {
        return with(narrowing.withPage(number));
    }

    /** The same list from its beginning in pages of another size, at least 1. */
    public SearchQuery withSize(int number) {
        return with(narrowing.withSize(number));
    }

    /** Whether nothing is sought. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether this is the first page of all that is found, best first, as the text alone gives it. */
    public boolean isUnnarrowed() {
        return narrowing.chosen().isEmpty() && narrowing.page() == 1 && sort == Sort.RELEVANCE;
    }

    /** As an address carries it, without a question mark; equal queries give equal strings. */
    public String queryString() {
        return Stream.of(
                        Stream.of(SearchPaths.TEXT + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)),
                        narrowing
                                .withSort(BrowseQuery.Sort.REPORT)
                                .queryString()
                                .lines(),
                        sort == Sort.RELEVANCE ? Stream.<String>of() : Stream.of(BrowseQuery.SORT + "=" + sort.word()),
                        narrowing.page() == 1
                                ? Stream.<String>of()
                                : Stream.of(BrowseQuery.PAGE + "=" + narrowing.page()))
                .flatMap(pairs -> pairs)
                .filter(pair -> !pair.isEmpty())
                .collect(joining("&"));
    }
}
