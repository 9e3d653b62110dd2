package org.jingnuo.map;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jingnuo.commitments.Place;
import org.jingnuo.map.MapSheet.Spot;
import org.jingnuo.platform.geo.Box;
import org.jingnuo.platform.geo.Position;

/** Puts spots together that would lie on one another at some zoom, so that a browser need not draw them all. */
public final class Clusters {

    /** Pixels; a finger needs 44. */
    private static final int APART = 48;

    /** Pixels of the world's side at zoom 0 (OGC Two Dimensional Tile Matrix Set 2.0, annex D, WebMercatorQuad). */
    private static final int WORLD = 256;

    /** Degrees; where the square of that map ends. */
    private static final double FARTHEST_NORTH = 85.051_128_78;

    private final double scale;
    private final Map<Cell, List<Growing>> byCell = new HashMap<>();

    /** Spots around the first of them, which has the most commitments. */
    public record Cluster(List<Spot> spots) {
        public Cluster {
            spots = List.copyOf(spots);
        }

        /** Where the first of them is. */
        public Position centre() {
            return spots.getFirst().place().point();
        }

        /** How many different commitments they have. */
        public int count() {
            return (int) spots.stream()
                    .flatMap(spot -> spot.commitments().stream())
                    .distinct()
                    .count();
        }

        /** Around all of them. */
        public Box box() {
            return Box.around(spots.stream().map(Spot::place).map(Place::point).toList());
        }
    }

    private record Cell(long x, long y) {}

    private record Pixel(double x, double y) {

        Cell cell() {
            return new Cell((long) Math.floor(x / APART), (long) Math.floor(y / APART));
        }

        double to(Pixel other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    private record Growing(Pixel middle, List<Spot> spots) {}

    private Clusters(int zoom) {
        this.scale = WORLD * Math.pow(2, zoom);
    }

    /**
     * Every spot in one cluster; a spot that nothing lies on is alone in its own. Which join does not depend on the
     * order they come in.
     *
     * @param zoom of Web Mercator; 0 shows the world in 256 pixels
     * @return those with the most commitments in one spot first
     */
    public static List<Cluster> of(List<Spot> spots, int zoom) {
        var clusters = new Clusters(zoom);
        var grown = new ArrayList<Growing>();
        spots.stream()
                .sorted(comparingInt(Spot::count)
                        .reversed()
                        .thenComparing(comparing(spot -> spot.place().id())))
                .forEach(spot -> clusters.join(spot).ifPresent(grown::add));
        return grown.stream().map(it -> new Cluster(it.spots)).toList();
    }

    /** Adds it to the nearest cluster that it would lie on; a new one where there is none. */
    private Optional<Growing> join(Spot spot) {
        var pixel = pixel(spot.place().point());
        var joined = around(pixel.cell()).stream()
                .filter(it -> it.middle.to(pixel) < APART)
                .min(comparingDouble(it -> it.middle.to(pixel)));
        if (joined.isPresent()) {
            joined.get().spots.add(spot);
            return Optional.empty();
        }
        var growing = new Growing(pixel, new ArrayList<>(List.of(spot)));
        byCell.computeIfAbsent(pixel.cell(), cell -> new ArrayList<>()).add(growing);
        return Optional.of(growing);
    }

    private List<Growing> around(Cell cell) {
        return IntStream.rangeClosed(-1, 1)
                .boxed()
                .flatMap(x -> IntStream.rangeClosed(-1, 1).mapToObj(y -> new Cell(cell.x + x, cell.y + y)))
                .flatMap(near -> byCell.getOrDefault(near, List.of()).stream())
                .toList();
    }

    private Pixel pixel(Position position) {
        var latitude = Math.toRadians(Math.clamp(position.latitude(), -FARTHEST_NORTH, FARTHEST_NORTH));
        var north = Math.log(Math.tan(Math.PI / 4 + latitude / 2)) / (2 * Math.PI);
        return new Pixel(scale * (position.longitude() / 360 + 0.5), scale * (0.5 - north));
    }
}
