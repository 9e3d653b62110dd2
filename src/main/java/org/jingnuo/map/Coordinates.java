package org.jingnuo.map;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingnuo.platform.geo.Box;
import org.jingnuo.platform.geo.Datum;
import org.jingnuo.platform.geo.Position;

/** Reads degrees and zooms as they stand in addresses, and says in a sentence what is wrong with those that are none. */
public final class Coordinates {

    public static final String LATITUDE = "lat";
    public static final String LONGITUDE = "lon";
    public static final String BOX = "bbox";
    public static final String ZOOM = "zoom";
    public static final String DATUM = "datum";

    public static final int LEAST_ZOOM = 5;
    public static final int MOST_ZOOM = 18;

    /** Degrees; no city is so large. */
    private static final int LARGEST_SIDE = 20;

    private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{1,20})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,2}");

    private Coordinates() {}

    /** What is wrong, and with which parameter; the message says it to a program's author. */
    public static final class Wrong extends IllegalArgumentException {
        private final String parameter;

        Wrong(String parameter, String message) {
            super(message);
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    /**
     * A position, rounded as all that people send is.
     *
     * @param datum that the degrees are of
     * @throws Wrong if it is none
     */
    public static Position position(String latitude, String longitude, Datum datum) {
        var north = degrees(LATITUDE, latitude);
        var east = degrees(LONGITUDE, longitude);
        if (Math.abs(north) > 90) {
            throw new Wrong(
                    LATITUDE,
                    Math.abs(north) <= 180 && Math.abs(east) <= 90
                            ? "lat is beyond ±90. The two seem to be swapped: try lat=%s and lon=%s."
                                    .formatted(longitude, latitude)
                            : "lat is beyond ±90.");
        }
        if (Math.abs(east) > 180) {
            throw new Wrong(LONGITUDE, "lon is beyond ±180.");
        }
        return datum.toWgs84(north, east).rounded();
    }

    /**
     * A part of a map: west, south, east and north with commas between, as GeoJSON has it (RFC 7946, section 5).
     *
     * @throws Wrong if it is none, if nothing is in it, or if it is much larger than a city
     */
    public static Box box(String text) {
        var sides =
                Stream.of(text.split(",", -1)).map(side -> degrees(BOX, side)).toList();
        if (sides.size() != 4) {
            throw new Wrong(
                    BOX, "bbox needs west,south,east,north: four numbers in degrees, not " + sides.size() + ".");
        }
        var west = sides.get(0);
        var south = sides.get(1);
        var east = sides.get(2);
        var north = sides.get(3);
        if (Math.max(Math.abs(south), Math.abs(north)) > 90) {
            throw new Wrong(
                    BOX,
                    isSwapped(sides)
                            ? "bbox has a latitude beyond ±90. Longitude comes first: try bbox=%s,%s,%s,%s."
                                    .formatted(south, west, north, east)
                            : "bbox has a latitude beyond ±90.");
        }
        if (Math.max(Math.abs(west), Math.abs(east)) > 180) {
            throw new Wrong(BOX, "bbox has a longitude beyond ±180.");
        }
        if (west >= east || south >= north) {
            throw new Wrong(BOX, "bbox is empty: west must be less than east, and south less than north.");
        }
        if (east - west > LARGEST_SIDE || north - south > LARGEST_SIDE) {
            throw new Wrong(BOX, "bbox is larger than " + LARGEST_SIDE + "° on a side; ask for a part of it.");
        }
        return new Box(south, west, north, east);
    }

    /**
     * A zoom of Web Mercator.
     *
     * @throws Wrong unless it is a whole number from 5 to 18
     */
    public static int zoom(String text) {
        var zoom = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (zoom < LEAST_ZOOM || zoom > MOST_ZOOM) {
            throw new Wrong(ZOOM, "zoom is a whole number from %d to %d.".formatted(LEAST_ZOOM, MOST_ZOOM));
        }
        return zoom;
    }

    /**
     * A datum by its name, e.g. {@code gcj02}.
     *
     * @throws Wrong if we do not know it
     */
    public static Datum datum(String text) {
        return Stream.of(Datum.values())
                .filter(datum -> datum.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new Wrong(DATUM, "datum is wgs84, gcj02 or bd09."));
    }

    /** As {@link #box} reads it, to 0.001°. */
    public static String write(Box box) {
        return String.format(Locale.ROOT, "%.3f,%.3f,%.3f,%.3f", box.west(), box.south(), box.east(), box.north());
    }

    private static boolean isSwapped(List<Double> sides) {
        return Math.max(Math.abs(sides.get(1)), Math.abs(sides.get(3))) <= 180
                && Math.max(Math.abs(sides.get(0)), Math.abs(sides.get(2))) <= 90;
    }

    private static double degrees(String parameter, String text) {
        if (!DEGREES.matcher(text).matches()) {
            throw new Wrong(parameter, parameter + " needs degrees as a decimal number, such as 30.33.");
        }
        return Double.parseDouble(text);
    }
}
