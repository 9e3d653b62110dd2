package org.jingnuo.commitments;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a reader asked the list for. Values of one facet are alternatives, facets narrow one another.
 *
 * @param chosen facet name to the chosen values; facets without a choice are absent
 * @param page from 1
 * @param size of a page
 * @param ignored query parameters whose value was not understood and has been left out
 */
public record BrowseQuery(Map<Facet.Name, Set<String>> chosen, Sort sort, int page, int size, List<Ignored> ignored) {

    /** Commitments on a page of the list. */
    public static final int PAGE_SIZE = 20;

    /** The whole list from its beginning. */
    public static final BrowseQuery ALL = new BrowseQuery(Map.of(), Sort.REPORT, 1, PAGE_SIZE, List.of());

    public static final String SORT = "sort";
    public static final String PAGE = "page";

    /** More alternatives than any facet has; what comes after them is ignored. */
    private static final int MOST_VALUES = 100;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** A parameter of the address as it came. */
    public record Ignored(String parameter, String value) {}

    /** The list's orders; the name in lower case is the value of {@code sort=}. */
    public enum Sort {
        /** As the report has them. */
        REPORT,
        /** Largest first among those of one unit, common units first, those without a number last. */
        SIZE,
        /** In the order of the places, those without one last. */
        PLACE
    }

    /** Facets and their values come in a fixed order, whatever the order they are given in. */
    public BrowseQuery {
        var sorted = new EnumMap<Facet.Name, Set<String>>(Facet.Name.class);
        chosen.forEach((name, values) -> {
            if (!values.isEmpty()) {
                sorted.put(name, Collections.unmodifiableSet(new TreeSet<>(values)));
            }
        });
        chosen = Collections.unmodifiableMap(sorted);
        ignored = ignored.stream().distinct().limit(MOST_VALUES).toList();
    }

    /**
     * Reads the parameters of an address; never fails. What can be told to be wrong without knowing the content is
     * named in {@link #ignored}; {@link CommitmentPages#browse} adds the rest. Parameters of other names are left alone.
     *
     * @param parameters each with all its values; repeated ones are alternatives
     */
    public static BrowseQuery parse(Map<String, ? extends Collection<String>> parameters) {
        var ignored = new ArrayList<Ignored>();
        var chosen = new EnumMap<Facet.Name, Set<String>>(Facet.Name.class);
        for (var name : Facet.Name.values()) {
            var given = values(parameters, name.parameter());
            var understood = given.stream()
                    .limit(MOST_VALUES)
                    .filter(value -> SLUG.matcher(value).matches())
                    .toList();
            given.stream()
                    .filter(value -> !understood.contains(value))
                    .forEach(value -> ignored.add(new Ignored(name.parameter(), value)));
            chosen.put(name, Set.copyOf(understood));
        }
        var sort = Sort.REPORT;
        var page = 1;
        for (var value : values(parameters, SORT)) {
            var known = Stream.of(Sort.values())
                    .filter(it -> word(it).equals(value))
                    .findFirst();
            if (known.isEmpty()) {
                ignored.add(new Ignored(SORT, value));
            }
            sort = known.orElse(sort);
        }
        for (var value : values(parameters, PAGE)) {
            if (PAGE_NUMBER.matcher(value).matches()) {
                page = Integer.parseInt(value);
            } else {
                ignored.add(new Ignored(PAGE, value));
            }
        }
        return new BrowseQuery(chosen, sort, page, PAGE_SIZE, ignored);
    }

    /** Whether {@code value} is chosen. */
    public boolean has(Facet.Name facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** This and one more alternative, from the first page. */
    public BrowseQuery with(Facet.Name facet, String value) {
        return changed(facet, Stream.concat(values(facet), Stream.of(value)));
    }

    /** This without one alternative, from the first page. */
    public BrowseQuery without(Facet.Name facet, String value) {
        return changed(facet, values(facet).filter(other -> !other.equals(value)));
    }

    /** From the first page. */
    public BrowseQuery withSort(Sort order) {
        return new BrowseQuery(chosen, order, 1, size, List.of());
    }

    /** The same list, another page of it, from 1. */
    public BrowseQuery withPage(int number) {
        return new BrowseQuery(chosen, sort, number, size, List.of());
    }

    /** The same list from its beginning in pages of another size, at least 1. */
    public BrowseQuery withSize(int number) {
        return new BrowseQuery(chosen, sort, 1, number, ignored);
    }

    /**
     * The same query as an address carries it, without a question mark: facets, sort and page in this order, defaults
     * and what was ignored left out. Equal queries give equal strings.
     */
    public String queryString() {
        return Stream.of(
                        chosen.entrySet().stream()
                                .flatMap(facet -> facet.getValue().stream()
                                        .map(value -> pair(facet.getKey().parameter(), value))),
                        sort == Sort.REPORT ? Stream.<String>of() : Stream.of(pair(SORT, word(sort))),
                        page == 1 ? Stream.<String>of() : Stream.of(pair(PAGE, Integer.toString(page))))
                .flatMap(pairs -> pairs)
                .collect(joining("&"));
    }

    /** This with one thing more that was not understood. */
    public BrowseQuery withIgnored(Ignored more) {
        return new BrowseQuery(
                chosen,
                sort,
                page,
                size,
                Stream.concat(ignored.stream(), Stream.of(more)).toList());
    }

    /** As {@code sort=} has it. */
    public static String word(Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }

    private BrowseQuery changed(Facet.Name facet, Stream<String> values) {
        var changed = new EnumMap<Facet.Name, Set<String>>(Facet.Name.class);
        changed.putAll(chosen);
        changed.put(facet, new TreeSet<>(values.toList()));
        return new BrowseQuery(changed, sort, 1, size, List.of());
    }

    private Stream<String> values(Facet.Name facet) {
        return chosen.getOrDefault(facet, Set.of()).stream();
    }

    private static Collection<String> values(Map<String, ? extends Collection<String>> parameters, String name) {
        var values = parameters.get(name);
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isEmpty()).toList();
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
