package org.jingnuo.map;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages.ThemeCount;
import org.jingnuo.commitments.Place;
import org.jingnuo.map.NearAnswer.Part;
import org.jingnuo.map.NearAnswer.Work;
import org.jingnuo.map.Scope.Reach;
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

    Position from() {
        return from;
    }

    /** @param nearest all places with a location, the nearest first */
    NearAnswer answer(List<NearPlace> nearest, @Nullable Place place, @Nullable String theme) {
        var wanted = gazetteer.snapshot().commitments().stream()
                .filter(it -> theme == null || it.theme().equals(theme))
                .toList();
        return new NearAnswer(
                from,
                place,
                whereabouts,
                works(nearest, wanted),
                parts(wanted),
                wanted.stream().filter(it -> reach(it) == Reach.CITY).toList(),
                (int) wanted.stream()
                        .filter(it -> reach(it) == Reach.PART && !isHere(it))
                        .count(),
                themes(),
                theme);
    }

    /** In the order of the places; those of one place in the report's. */
    private List<Work> works(List<NearPlace> nearest, List<Commitment> wanted) {
        var shown = new HashMap<Commitment, Work>();
        return nearest.stream()
                .flatMap(near -> wanted.stream()
                        .filter(it -> scopes.of(it).places().contains(near.place()))
                        .map(it -> new Work(it, near.place(), near.metres())))
                .filter(work -> shown.putIfAbsent(work.commitment(), work) == null)
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
                                .filter(it -> reach(it) == Reach.PART
                                        && scopes.of(it).places().contains(part))
                                .toList()))
                .toList();
    }

    private List<ThemeCount> themes() {
        return gazetteer.snapshot().themes().stream()
                .map(theme -> new ThemeCount(theme, (int) gazetteer.snapshot().commitments().stream()
                        .filter(it -> it.theme().equals(theme.id()) && isRelevant(it))
                        .count()))
                .filter(it -> it.count() > 0)
                .toList();
    }

    private boolean isRelevant(Commitment commitment) {
        return switch (reach(commitment)) {
            case LOCATED, CITY -> true;
            case PART -> isHere(commitment);
            case BEYOND -> false;
        };
    }

    private boolean isHere(Commitment commitment) {
        return scopes.of(commitment).places().stream().anyMatch(parts::contains);
    }

    private Reach reach(Commitment commitment) {
        return scopes.of(commitment).reach();
    }
}
