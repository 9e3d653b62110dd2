package org.jingnuo.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"90.01, 0", "-90.01, 0", "0, 180.01", "0, -180.01", "NaN, 0", "0, NaN", "0, Infinity"})
    void what_is_no_place_on_earth_is_refused(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(latitude, longitude));
        assertThat(Position.find(latitude, longitude)).isEmpty();
    }

    @Test
    void from_nashville_to_los_angeles_is_as_far_as_published() {
        // Rosetta Code, "Haversine formula": 2887.2599506071106 km on a sphere of 6372.8 km
        var published = 2_887_259.950_607 * Position.EARTH_RADIUS / 6_372_800;

        assertThat(new Position(36.12, -86.67).metresTo(new Position(33.94, -118.40)))
                .isCloseTo(published, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        // a degree of a great circle, a quarter, and half of one across a pole and across the 180th meridian
        "0, 0, 1, 0, 1",
        "0, 0, 0, 1, 1",
        "0, 0, 90, 0, 90",
        "89, 0, 89, 180, 2",
        "0, 179.5, 0, -179.5, 1",
        "0, 0, 0, 180, 180",
        "30, 112, 30, 112, 0"
    })
    void degrees_of_a_great_circle_have_their_length(
            double latitude, double longitude, double otherLatitude, double otherLongitude, double degrees) {
        var metres = new Position(latitude, longitude).metresTo(new Position(otherLatitude, otherLongitude));

        assertThat(metres).isCloseTo(degrees * Math.PI / 180 * Position.EARTH_RADIUS, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "30.335, 112.245, 30.34, 112.25",
        "30.33499, 112.24499, 30.33, 112.24",
        "-30.335, -112.245, -30.34, -112.25",
        "1.005, 2.675, 1.01, 2.68",
        "-0.001, 0.001, 0.0, 0.0",
        "90, -180, 90, -180"
    })
    void a_person_is_placed_to_a_hundredth_of_a_degree(
            double latitude, double longitude, double rounded, double roundedLongitude) {
        assertThat(new Position(latitude, longitude).rounded()).isEqualTo(new Position(rounded, roundedLongitude));
    }
}
