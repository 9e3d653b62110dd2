package org.jingnuo.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.platform.geo.Datum;
import org.jingnuo.platform.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * Near what somebody wants to know what was promised. All empty: nothing was asked yet.
 *
 * @param position of the reader, rounded; never part of an address
 * @param place id, as chosen from a list
 * @param typed name of a place, as typed
 * @param district id of the district that the reader said they are in
 * @param theme id; null for all
 * @param mistaken whether a position came that is none
 */
public record NearQuery(
        @Nullable Position position,
        @Nullable String place,
        @Nullable String typed,
        @Nullable String district,
        @Nullable String theme,
        boolean mistaken) {

    /** Parameter with a name as typed. */
    public static final String TYPED = "q";

    /** Field with the district that the reader said they are in. */
    public static final String DISTRICT = "district";

    /** Reads what it can; a position of more than two decimals is rounded before anything else sees it. */
    public static NearQuery parse(Map<String, List<String>> parameters) {
        var latitude = first(parameters, Coordinates.LATITUDE);
        var longitude = first(parameters, Coordinates.LONGITUDE);
        var position =
                latitude == null || longitude == null ? Optional.<Position>empty() : position(latitude, longitude);
        return new NearQuery(
                position.orElse(null),
                first(parameters, MapPaths.PLACE),
                first(parameters, TYPED),
                first(parameters, DISTRICT),
                first(parameters, MapPaths.THEME),
                position.isEmpty()
                        && (parameters.containsKey(Coordinates.LATITUDE)
                                || parameters.containsKey(Coordinates.LONGITUDE)));
    }

    private static Optional<Position> position(String latitude, String longitude) {
        try {
            return Optional.of(Coordinates.position(latitude, longitude, Datum.WGS84));
        } catch (Coordinates.Wrong wrong) {
            return Optional.empty();
        }
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Without the position: a log is no place for it. */
    @Override
    public String toString() {
        return "NearQuery[place=%s, district=%s, theme=%s]".formatted(place, district, theme);
    }
}
