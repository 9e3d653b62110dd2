package org.jingnuo.search.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.search.reading.Reading.How;

/** A query while it is being read: groups of parts, each with the ways to read it. */
final class Sketch {

    /** More readings than this help nobody and cost time. */
    private static final int MOST_READINGS = 3;

    /** What a part may mean. */
    record Option(How how, List<Concept> concepts) {}

    private final List<List<List<Option>>> groups = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<String> unknown = new ArrayList<>();
    private final List<String> runs = new ArrayList<>();

    void addUnknown(String word) {
        unknown.add(word);
    }

    void addRun(String run) {
        runs.add(run);
    }

    /** Adds a part that can be read in one way. */
    void add(How how, List<Concept> concepts) {
        add(List.of(new Option(how, concepts)));
    }

    void add(Concept concept) {
        add(How.TYPED, List.of(concept));
    }

    /** Adds a part with the ways to read it, the likeliest first. */
    void add(List<Option> options) {
        if (!options.isEmpty() && !options.getFirst().concepts().isEmpty()) {
            groups.getLast().add(options);
        }
    }

    void nextGroup() {
        if (!groups.getLast().isEmpty()) {
            groups.add(new ArrayList<>());
        }
    }

    /** The first reading takes each part's first option, the second each part's second where it has one, and so on. */
    List<Reading> readings() {
        var parts = groups.stream().filter(group -> !group.isEmpty()).toList();
        var count =
                parts.stream().flatMap(List::stream).mapToInt(List::size).max().orElse(0);
        return Stream.iterate(0, i -> i < Math.min(count, MOST_READINGS), i -> i + 1)
                .map(i -> reading(parts, i))
                .toList();
    }

    private Reading reading(List<List<List<Option>>> parts, int rank) {
        var how = How.TYPED;
        var groups = new ArrayList<List<Concept>>();
        for (var group : parts) {
            var concepts = new ArrayList<Concept>();
            for (var options : group) {
                var option = options.get(Math.min(rank, options.size() - 1));
                concepts.addAll(option.concepts());
                how = option.how().compareTo(how) > 0 ? option.how() : how;
            }
            groups.add(concepts);
        }
        return new Reading(how, groups, unknown, runs);
    }
}
