package org.jingnuo.commitments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jingnuo.commitments.CommitmentPages.Browse;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The list of one snapshot: narrowed, counted, ordered, cut into pages. A place also stands for the places that lie
 * within it, so that choosing 沙市区 finds what is promised anywhere in it.
 */
class Browsing {

    private final Snapshot snapshot;
    private final Order order;
    /** Labels of every value there is, in the order on screen; null for words of the interface. */
    private final Map<Facet.Name, Map<String, @Nullable Bilingual>> known = new HashMap<>();

    private final Map<String, @Nullable String> within = new HashMap<>();

    Browsing(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.order = new Order(snapshot);
        snapshot.places().forEach(place -> within.put(place.id(), place.within()));
        known.put(Facet.Name.THEME, labels(snapshot.themes(), Theme::id, Theme::name));
        known.put(Facet.Name.SECTION, sections());
        var places = labels(snapshot.places(), Place::id, Place::name);
        places.put(Facet.NOWHERE, null);
        known.put(Facet.Name.PLACE, places);
        known.put(Facet.Name.KIND, words(List.of(PromiseKind.values()), Browsing::word));
        known.put(Facet.Name.LIVELIHOOD, words(List.of(Facet.YES, Facet.NO), Function.identity()));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Browse browse(BrowseQuery asked) {
        return browse(asked, List.of(snapshot.commitments()), false);
    }

    /** As {@link CommitmentPages#browse(BrowseQuery, List, boolean)}, with the commitments themselves. */
    Browse browse(BrowseQuery asked, List<List<Commitment>> groups, boolean ranked) {
        var meant = understood(asked);
        var found = groups.stream()
                .flatMap(group -> {
                    var left = group.stream().filter(commitment -> matches(commitment, meant, null));
                    return ranked ? left : left.sorted(order.by(meant.sort()));
                })
                .toList();
        var pages = Math.max(1, Math.ceilDiv(found.size(), meant.size()));
        var query = meant.page() <= pages
                ? meant
                : new BrowseQuery(meant.chosen(), meant.sort(), pages, meant.size(), withPageOf(meant));
        var from = (query.page() - 1) * query.size();
        var items = found.subList(from, Math.min(found.size(), from + query.size()));
        return new Browse(query, List.copyOf(items), found.size(), query.page(), pages, facets(query, groups));
    }

    /** Without the values that nothing here has. */
    private BrowseQuery understood(BrowseQuery asked) {
        var chosen = new HashMap<Facet.Name, Set<String>>();
        var ignored = new ArrayList<>(asked.ignored());
        asked.chosen().forEach((name, values) -> {
            var meant = new HashSet<>(values);
            meant.retainAll(labels(name).keySet());
            values.stream()
                    .filter(value -> !meant.contains(value))
                    .forEach(value -> ignored.add(new BrowseQuery.Ignored(name.parameter(), value)));
            chosen.put(name, meant);
        });
        return new BrowseQuery(chosen, asked.sort(), asked.page(), asked.size(), ignored);
    }

    private List<Facet> facets(BrowseQuery query, List<List<Commitment>> groups) {
        var facets = new ArrayList<Facet>();
        for (var name : Facet.Name.values()) {
            var counts = new HashMap<String, Integer>();
            groups.stream()
                    .flatMap(List::stream)
                    .filter(commitment -> matches(commitment, query, name))
                    .flatMap(commitment -> values(name, commitment).stream())
                    .forEach(value -> counts.merge(value, 1, Integer::sum));
            var values = new ArrayList<Facet.Value>();
            labels(name).forEach((id, label) -> {
                var count = counts.getOrDefault(id, 0);
                if (count > 0 || query.has(name, id)) {
                    values.add(new Facet.Value(id, label, count, query.has(name, id)));
                }
            });
            facets.add(new Facet(name, List.copyOf(values)));
        }
        return List.copyOf(facets);
    }

    /** @param without the facet whose choice does not count here, or null */
    private boolean matches(Commitment commitment, BrowseQuery query, Facet.@Nullable Name without) {
        return query.chosen().entrySet().stream()
                .filter(facet -> facet.getKey() != without)
                .allMatch(facet -> values(facet.getKey(), commitment).stream().anyMatch(facet.getValue()::contains));
    }

    private Set<String> values(Facet.Name name, Commitment commitment) {
        return switch (name) {
            case THEME -> Set.of(commitment.theme());
            case SECTION -> Set.of(commitment.section());
            case KIND -> Set.of(word(commitment.kind()));
            case LIVELIHOOD -> Set.of(commitment.livelihood() ? Facet.YES : Facet.NO);
            case PLACE -> places(commitment);
        };
    }

    /** Its places and all that hold them. */
    private Set<String> places(Commitment commitment) {
        var places = new HashSet<String>();
        for (var link : commitment.places()) {
            for (var id = link.place(); id != null && places.add(id); ) {
                id = within.get(id);
            }
        }
        return places.isEmpty() ? Set.of(Facet.NOWHERE) : places;
    }

    /** Sections in reading order; where two reports have one of the same id, the home page's report names it. */
    private Map<String, @Nullable Bilingual> sections() {
        var labels = new LinkedHashMap<String, @Nullable Bilingual>();
        var current = snapshot.sources().get(snapshot.edition().source());
        if (current != null) {
            current.sections().forEach(section -> labels.put(section.id(), section.title()));
        }
        snapshot.sources().values().stream()
                .flatMap(source -> source.sections().stream())
                .forEach(section -> labels.putIfAbsent(section.id(), section.title()));
        return labels;
    }

    private Map<String, @Nullable Bilingual> labels(Facet.Name name) {
        return known.getOrDefault(name, Map.of());
    }

    private static <T> Map<String, @Nullable Bilingual> labels(
            List<T> all, Function<T, String> id, Function<T, Bilingual> label) {
        var labels = new LinkedHashMap<String, @Nullable Bilingual>();
        all.forEach(it -> labels.put(id.apply(it), label.apply(it)));
        return labels;
    }

    private static <T> Map<String, @Nullable Bilingual> words(List<T> all, Function<T, String> id) {
        var words = new LinkedHashMap<String, @Nullable Bilingual>();
        all.forEach(it -> words.put(id.apply(it), null));
        return words;
    }

    private static String word(PromiseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<BrowseQuery.Ignored> withPageOf(BrowseQuery query) {
        var all = new ArrayList<>(query.ignored());
        all.add(new BrowseQuery.Ignored(BrowseQuery.PAGE, Integer.toString(query.page())));
        return all;
    }
}
