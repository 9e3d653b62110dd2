package org.jingnuo.commitments;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jingnuo.platform.geo.Area;
import org.jingnuo.platform.geo.GeoJson;

/**
 * Everything the tables hold at one revision, in the order in which it is shown.
 *
 * @param commitments by source, then in the report's order
 * @param schematic what the map draws besides places
 * @param workingDays in the city
 * @param replies that the desk offers
 * @param areas of districts, by place, where the content has their boundaries; exact, and never drawn
 */
public record Snapshot(
        long revision,
        Edition edition,
        Map<String, Source> sources,
        List<Theme> themes,
        Map<String, Theme> themesById,
        List<Place> places,
        Map<String, Place> placesById,
        Map<String, Hedge> hedges,
        List<Commitment> commitments,
        Map<String, Commitment> commitmentsById,
        Map<String, Tombstone> tombstones,
        List<Wording> wordings,
        List<MapShape> mapShapes,
        List<HolidayYear> holidays,
        WorkingDays workingDays,
        List<ReplyTemplate> replies,
        Schematic schematic,
        Map<String, Area> areas) {

    /** @throws java.util.NoSuchElementException for an id the tables do not have, which their keys rule out */
    public Source getSource(String id) {
        return Optional.ofNullable(sources.get(id)).orElseThrow();
    }

    /** @throws java.util.NoSuchElementException as {@link #getSource} */
    public Theme getTheme(String id) {
        return Optional.ofNullable(themesById.get(id)).orElseThrow();
    }

    /** @throws java.util.NoSuchElementException as {@link #getSource} */
    public Place getPlace(String id) {
        return Optional.ofNullable(placesById.get(id)).orElseThrow();
    }

    int count(Predicate<Commitment> wanted) {
        return (int) commitments.stream().filter(wanted).count();
    }

    /** Brings everything in its order. */
    static Snapshot of(
            long revision,
            Edition edition,
            List<Source> sources,
            List<Theme> themes,
            List<Place> places,
            List<Hedge> hedges,
            List<Commitment> commitments,
            List<Tombstone> tombstones,
            List<Wording> wordings,
            List<MapShape> mapShapes,
            List<HolidayYear> holidays,
            List<ReplyTemplate> replies) {
        var shapes = sorted(mapShapes, Comparator.comparingInt(MapShape::position));
        var years = sorted(holidays, Comparator.comparingInt(HolidayYear::year));
        return new Snapshot(
                revision,
                edition,
                byId(sources, Source::id),
                sorted(themes, Comparator.comparingInt(Theme::position)),
                byId(themes, Theme::id),
                sorted(places, Comparator.comparingInt(Place::position)),
                byId(places, Place::id),
                byId(hedges, Hedge::word),
                sorted(commitments, Comparator.comparing(Commitment::source).thenComparing(Commitment::position)),
                byId(commitments, Commitment::id),
                byId(tombstones, Tombstone::id),
                sorted(wordings, Comparator.comparing(Wording::id)),
                shapes,
                years,
                WorkingDays.of(years, ZoneId.of(edition.timeZone())),
                sorted(replies, Comparator.comparingInt(ReplyTemplate::position)),
                Schematic.of(shapes),
                areas(shapes));
    }

    /** Empty for an id that is no commitment's. */
    public Optional<Commitment> findCommitment(String id) {
        return Optional.ofNullable(commitmentsById.get(id));
    }

    Optional<Tombstone> findTombstone(String id) {
        return Optional.ofNullable(tombstones.get(id));
    }

    private static Map<String, Area> areas(List<MapShape> shapes) {
        return shapes.stream()
                .filter(shape -> shape.kind() == MapShape.Kind.AREA)
                .collect(toMap(
                        shape -> requireNonNull(shape.place()), shape -> Area.of(GeoJson.read(shape.geometry()))));
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(toMap(id, Function.identity()));
    }
}
