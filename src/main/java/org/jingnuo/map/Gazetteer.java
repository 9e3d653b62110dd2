package org.jingnuo.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Place.Precision;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.platform.geo.Area;
import org.jingnuo.platform.geo.Position;

/**
 * The places of one snapshot and how they hold one another: the city holds districts and zones that reach across them,
 * and these hold everything else.
 */
final class Gazetteer {

    private final Snapshot snapshot;
    private final Optional<Place> city;

    Gazetteer(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.city = snapshot.places().stream()
                .filter(place -> place.precision() == Precision.CITY && place.within() == null)
                .findFirst();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The place that holds all the others that lie in the city; empty for content without one. */
    Optional<Place> city() {
        return city;
    }

    /** The city's divisions with a government of their own. */
    List<Place> districts() {
        return anyParts().filter(Gazetteer::isDistrict).toList();
    }

    /** Parts of the city that reach across districts. */
    List<Place> zones() {
        return anyParts().filter(place -> !isDistrict(place)).toList();
    }

    /** The part of the city that holds {@code place}, or is it; empty for the city and for what lies outside it. */
    Optional<Place> partOf(Place place) {
        return Stream.iterate(Optional.of(place), Optional::isPresent, this::holder)
                .flatMap(Optional::stream)
                .filter(this::isPart)
                .findFirst();
    }

    /** The district that holds {@code place}, or is it. */
    Optional<Place> districtOf(Place place) {
        return partOf(place).filter(Gazetteer::isDistrict);
    }

    /** Whether something can be near it: the whole city, and what lies outside, are near nothing. */
    boolean isInCity(Place place) {
        return partOf(place).isPresent();
    }

    Optional<Place> find(String id) {
        return Optional.ofNullable(snapshot.placesById().get(id));
    }

    /** The district's boundaries, where the content has them. */
    Optional<Area> area(Place district) {
        return Optional.ofNullable(snapshot.areas().get(district.id()));
    }

    /** Whether {@code position} may lie in {@code place}, as far as its point and radius tell. */
    static boolean mayHold(Place place, Position position) {
        return position.metresTo(place.point()) <= place.radiusMetres();
    }

    /** Whether a part of the city is one of its {@link #districts}. */
    private static boolean isDistrict(Place place) {
        return place.kind().equals(Place.DISTRICT);
    }

    /** Districts, then zones. */
    Stream<Place> parts() {
        return Stream.concat(districts().stream(), zones().stream());
    }

    private Stream<Place> anyParts() {
        return snapshot.places().stream().filter(this::isPart);
    }

    /** Directly below the city, and more than a label over all of it. */
    private boolean isPart(Place place) {
        return place.precision() == Precision.DIVISION
                && city.filter(it -> it.id().equals(place.within())).isPresent();
    }

    private Optional<Place> holder(Optional<Place> place) {
        return place.map(Place::within).flatMap(this::find);
    }
}
