package org.jingnuo.platform.geo;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A point on the ground.
 *
 * @param latitude WGS 84 degrees, within ±90
 * @param longitude WGS 84 degrees, within ±180
 */
public record Position(double latitude, double longitude) {

    /** Metres; mean of the three semi-axes, rounded (H. Moritz, Geodetic Reference System 1980, J. Geodesy 74, 2000). */
    static final double EARTH_RADIUS = 6_371_008.8;

    /** Metres of a degree of latitude, and of longitude at the equator. */
    public static final double METRES_PER_DEGREE = toRadians(1) * EARTH_RADIUS;

    /** Metres by which a rounded position may be off: half the diagonal of a cell of 0.01° at the equator is 786. */
    public static final int ROUNDING = 800;

    /** Of the degrees of a rounded position; 0.01° is about 1 km. */
    private static final int DECIMALS = 2;

    /** @throws IllegalArgumentException for what is no place on Earth */
    public Position {
        if (!isOnEarth(latitude, longitude)) {
            throw new IllegalArgumentException(
                    "latitude %s, longitude %s is no place on Earth".formatted(latitude, longitude));
        }
    }

    /** The position of these degrees; empty for what is no place on Earth. */
    public static Optional<Position> find(double latitude, double longitude) {
        return isOnEarth(latitude, longitude) ? Optional.of(new Position(latitude, longitude)) : Optional.empty();
    }

    /**
     * Great-circle distance in metres by the haversine formula, on a sphere: off by up to 0.6 % of what an ellipsoid
     * gives (R. W. Sinnott, Virtues of the Haversine, Sky and Telescope 68, 1984).
     */
    public double metresTo(Position other) {
        var northward = sin(toRadians(other.latitude - latitude) / 2);
        var eastward = sin(toRadians(other.longitude - longitude) / 2);
        var haversine =
                northward * northward + cos(toRadians(latitude)) * cos(toRadians(other.latitude)) * eastward * eastward;
        return 2 * EARTH_RADIUS * Math.asin(sqrt(Math.min(1, haversine)));
    }

    /** This position to 0.01°, a half away from zero: all that is kept of where a person is. */
    public Position rounded() {
        return new Position(rounded(latitude), rounded(longitude));
    }

    /** False for what is no number, too. */
    private static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
