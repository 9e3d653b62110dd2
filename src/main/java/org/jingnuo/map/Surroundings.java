package org.jingnuo.map;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages.ThemeCount;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.map.NearAnswer.Part;
import org.jingnuo.map.NearAnswer.Work;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.search.NearestPlaces.NearPlace;
import org.jspecify.annotations.Nullable;

/** Everything promised, sorted by how it lies around somewhere. */
final class Surroundings {

    private final Gazetteer gazetteer;
    private final Position from;
    private final Whereabouts whereabouts;
    private final Set<Place> parts;
    private final Scopes scopes;

    Surroundings(Gazetteer gazetteer, Position from, Whereabouts whereabouts) {
        this.gazetteer = gazetteer;
        this.from = from;
        this.whereabouts = whereabouts;
        var zones = gazetteer.zones().stream().filter(zone -> Gazetteer.mayHold(zone, from));
        var district = whereabouts instanceof Whereabouts.In in ? Stream.of(in.district()) : Stream.<Place>empty();
        this.parts = Stream.concat(district, zones).collect(toSet());
        this.scopes = new Scopes(gazetteer);
    }

    Snapshot content() {
        return gazetteer.snapshot();
    }

    Position from() {
        return from;
    }

    /** @param nearest all places with a location, the nearest first */
    NearAnswer answer(List<NearPlace> nearest, @Nullable Place place, @Nullable String theme) {
        var understood = theme != null && content().themesById().containsKey(theme) ? theme : null;
        var wanted = content().commitments().stream()
                .filter(it -> understood == null || it.theme().equals(understood))
                .toList();
        return new NearAnswer(
                content(),
                from,
                place,
                whereabouts,
                works(nearest, wanted),
                parts(wanted),
                wanted.stream().filter(it -> scopes.of(it).isOfCity()).toList(),
                (int) wanted.stream().filter(this::isElsewhere).count(),
                (int) wanted.stream().filter(it -> scopes.of(it).isBeyond()).count(),
                themes(),
                understood);
    }

    /** In the order of the places; those of one place in the report's. */
    private List<Work> works(List<NearPlace> nearest, List<Commitment> wanted) {
        var shown = new HashSet<String>();
        return nearest.stream()
                .flatMap(near -> wanted.stream()
                        .filter(it -> scopes.of(it).located().contains(near.place()))
                        .map(it -> new Work(it, near.place(), near.metres())))
                .filter(work -> shown.add(work.commitment().id()))
                .toList();
    }

    /** The district first; a commitment of several parts stands under each. */
    private List<Part> parts(List<Commitment> wanted) {
        return gazetteer
                .parts()
                .filter(parts::contains)
                .map(part -> new Part(
                        part,
                        wanted.stream()
                                .filter(it -> scopes.of(it).parts().contains(part))
                                .toList()))
                .toList();
    }

    private List<ThemeCount> themes() {
        return content().themes().stream()
                .map(theme -> new ThemeCount(theme, (int) content().commitments().stream()
                        .filter(it -> it.theme().equals(theme.id()) && isRelevant(it))
                        .count()))
                .filter(it -> it.count() > 0)
                .toList();
    }

    private boolean isRelevant(Commitment commitment) {
        return !isElsewhere(commitment) && !scopes.of(commitment).isBeyond();
    }

    /** Known only to be in other parts of the city. */
    private boolean isElsewhere(Commitment commitment) {
        var scope = scopes.of(commitment);
        return scope.located().isEmpty()
                && !scope.parts().isEmpty()
                && scope.parts().stream().noneMatch(parts::contains);
    }
}
