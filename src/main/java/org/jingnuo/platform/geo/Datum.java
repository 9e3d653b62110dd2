package org.jingnuo.platform.geo;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import java.util.function.UnaryOperator;

/** What degrees may be measured against, and the way back to WGS 84 from it. */
public enum Datum {
    WGS84(degrees -> degrees),
    /** That of commercial maps in mainland China: WGS 84 put off by some hundred metres, differently from place to place. */
    GCJ02(Datum::offset),
    /** Baidu's: GCJ-02 turned and put off once more. */
    BD09(degrees -> offsetOnceMore(offset(degrees)));

    /** The frame within which degrees are put off, as every published implementation has it. */
    private static final Box CHINA = new Box(0.8293, 72.004, 55.8271, 137.8347);

    /** The Krasovsky ellipsoid of 1940: semi-major axis in metres, squared eccentricity. */
    private static final double SEMI_MAJOR_AXIS = 6_378_245;

    private static final double ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943;

    /** Each round leaves less than a thirtieth of the error, which is below 2 km at first. */
    private static final int ROUNDS = 6;

    private final UnaryOperator<Position> fromWgs84;

    Datum(UnaryOperator<Position> fromWgs84) {
        this.fromWgs84 = fromWgs84;
    }

    /**
     * Where degrees of this datum lie, to less than a millimetre of what {@link #fromWgs84} would put there. Outside
     * the frame around China nothing is put off, so the degrees are kept.
     *
     * @throws IllegalArgumentException for what is no place on Earth
     */
    public Position toWgs84(double latitude, double longitude) {
        var given = new Position(latitude, longitude);
        if (!CHINA.contains(given)) {
            return given;
        }
        var found = given;
        for (var round = 0; round < ROUNDS; round++) {
            var missed = fromWgs84.apply(found);
            found = new Position(
                    found.latitude() + latitude - missed.latitude(),
                    found.longitude() + longitude - missed.longitude());
        }
        return found;
    }

    /** A position in degrees of this datum, which only {@link #toWgs84} may read. */
    Position fromWgs84(Position position) {
        return CHINA.contains(position) ? fromWgs84.apply(position) : position;
    }

    /**
     * WGS 84 to GCJ-02. The transform was never published; this is what the open implementations (eviltransform,
     * coordtransform, gcoord) agree upon, to a few metres of the maps.
     */
    private static Position offset(Position position) {
        var east = position.longitude() - 105;
        var north = position.latitude() - 35;
        var latitude = toRadians(position.latitude());
        var flattening = 1 - ECCENTRICITY_SQUARED * sin(latitude) * sin(latitude);
        var meridian = SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / (flattening * sqrt(flattening));
        var parallel = SEMI_MAJOR_AXIS / sqrt(flattening) * cos(latitude);
        return new Position(
                position.latitude() + Math.toDegrees(metresNorth(east, north) / meridian),
                position.longitude() + Math.toDegrees(metresEast(east, north) / parallel));
    }

    private static double metresNorth(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * sqrt(abs(x))
                + 2 / 3.0 * (20 * sin(6 * PI * x) + 20 * sin(2 * PI * x))
                + 2 / 3.0 * (20 * sin(PI * y) + 40 * sin(PI * y / 3))
                + 2 / 3.0 * (160 * sin(PI * y / 12) + 320 * sin(PI * y / 30));
    }

    private static double metresEast(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * sqrt(abs(x))
                + 2 / 3.0 * (20 * sin(6 * PI * x) + 20 * sin(2 * PI * x))
                + 2 / 3.0 * (20 * sin(PI * x) + 40 * sin(PI * x / 3))
                + 2 / 3.0 * (150 * sin(PI * x / 12) + 300 * sin(PI * x / 30));
    }

    /** GCJ-02 to BD-09, from the same sources. */
    private static Position offsetOnceMore(Position position) {
        var east = position.longitude();
        var north = position.latitude();
        var radius = hypot(east, north) + 0.000_02 * sin(toRadians(3000 * north));
        var angle = Math.atan2(north, east) + 0.000_003 * cos(toRadians(3000 * east));
        return new Position(radius * sin(angle) + 0.006, radius * cos(angle) + 0.0065);
    }
}
