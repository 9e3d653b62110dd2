package org.jingnuo.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    /** From 112 to 113 east and 30 to 31 north, but for a hole in its middle. */
    private static final Geometry.Polygon HOLED = new Geometry.Polygon(List.of(
            ring(112, 30, 113, 30, 113, 31, 112, 31, 112, 30),
            ring(112.4, 30.4, 112.4, 30.6, 112.6, 30.6, 112.6, 30.4, 112.4, 30.4)));

    /** To the east of it. */
    private static final Geometry.Polygon ISLAND =
            new Geometry.Polygon(List.of(ring(114, 30, 114.5, 30, 114.5, 30.5, 114, 30)));

    private static final Area AREA = Area.of(new Geometry.MultiPolygon(List.of(HOLED, ISLAND)));

    @ParameterizedTest
    @CsvSource({
        "30.2, 112.2, true",
        "30.5, 112.5, false",
        "30.1, 114.3, true",
        "30.2, 113.5, false",
        "30, 112.5, true",
        "30.4, 112.5, true",
        "31, 113, true"
    })
    void holes_lie_outside_and_boundaries_inside(double latitude, double longitude, boolean inside) {
        var position = new Position(latitude, longitude);

        assertThat(AREA.contains(position)).isEqualTo(inside);
        assertThat(AREA.metresTo(position) == 0).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        // the position outside, and the nearest of the area
        "30.5, 111.9, 30.5, 112",
        "29.2, 112.5, 30, 112.5",
        "31.5, 113.5, 31, 113",
        "29.95, 113.95, 30, 114",
        "30.5, 112.45, 30.5, 112.4"
    })
    void how_far_outside_is_told_in_metres(
            double latitude, double longitude, double nearestLatitude, double nearestLongitude) {
        var position = new Position(latitude, longitude);

        assertThat(AREA.metresTo(position))
                .isCloseTo(position.metresTo(new Position(nearestLatitude, nearestLongitude)), withinPercentage(1));
    }

    @Test
    void a_ring_that_crosses_itself_is_a_flaw_with_its_place() {
        var bowTie = new Geometry.Polygon(List.of(ring(112, 30, 113, 31, 113, 30, 112, 31, 112, 30)));

        assertThat(Area.of(bowTie).findFlaw()).contains(new Area.Flaw("Self-intersection", new Position(30.5, 112.5)));
        assertThat(AREA.findFlaw()).isEmpty();
    }

    @Test
    void pieces_that_lie_upon_one_another_are_a_flaw() {
        assertThat(Area.of(new Geometry.MultiPolygon(List.of(ISLAND, ISLAND))).findFlaw())
                .isPresent();
    }

    @Test
    void a_point_and_an_open_ring_have_no_area() {
        assertThatIllegalArgumentException().isThrownBy(() -> Area.of(new Geometry.Point(new Position(30, 112))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.of(new Geometry.Polygon(List.of(ring(112, 30, 113, 30, 113, 31, 112, 31)))));
    }

    @Test
    void a_ring_knows_whether_it_is_closed_and_which_way_it_goes() {
        assertThat(HOLED.rings()).extracting(Ring::isClosed).containsExactly(true, true);
        assertThat(HOLED.rings()).extracting(Ring::isCounterClockwise).containsExactly(true, false);
        assertThat(ring(112, 30, 113, 30, 113, 31, 112, 31).isClosed()).isFalse();
        assertThat(ring(112, 30, 113, 30, 112, 30).isClosed()).isFalse();
    }

    /** @param lonLats longitude and latitude in turn */
    private static Ring ring(double... lonLats) {
        return new Ring(IntStream.range(0, lonLats.length / 2)
                .mapToObj(i -> new Position(lonLats[2 * i + 1], lonLats[2 * i]))
                .toList());
    }
}
