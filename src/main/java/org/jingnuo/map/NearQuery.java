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

    /** Names of the fields and parameters. */
    public static final String LATITUDE = Coordinates.LATITUDE;

    public static final String LONGITUDE = Coordinates.LONGITUDE;
    public static final String PLACE = MapPaths.PLACE;
    public static final String TYPED = "q";
    public static final String DISTRICT = "district";
    public static final String THEME = MapPaths.THEME;

    /** Reads what it can; a position of more than two decimals is rounded before anything else sees it. */
    public static NearQuery parse(Map<String, List<String>> parameters) {
        var latitude = first(parameters, LATITUDE);
        var longitude = first(parameters, LONGITUDE);
        var position =
                latitude == null || longitude == null ? Optional.<Position>empty() : position(latitude, longitude);
        return new NearQuery(
                position.orElse(null),
                first(parameters, PLACE),
                first(parameters, TYPED),
                first(parameters, DISTRICT),
                first(parameters, THEME),
                position.isEmpty() && (latitude != null || longitude != null));
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
}
