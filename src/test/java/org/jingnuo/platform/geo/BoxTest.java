package org.jingnuo.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoxTest {

    private static final Box BOX = new Box(29, 111, 31, 114);

    @ParameterizedTest
    @CsvSource({"31, 111, 29, 114", "29, 114, 31, 111", "-91, 0, 0, 0", "0, 0, 0, 181", "NaN, 0, 0, 0"})
    void a_frame_that_is_inside_out_or_off_the_earth_is_refused(double south, double west, double north, double east) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(south, west, north, east));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 112, true",
        "29, 111, true",
        "31, 114, true",
        "28.99, 112, false",
        "31.01, 112, false",
        "30, 110.99, false",
        "30, 114.01, false"
    })
    void what_lies_on_the_frame_lies_in_the_box(double latitude, double longitude, boolean inside) {
        assertThat(BOX.contains(new Position(latitude, longitude))).isEqualTo(inside);
    }

    @Test
    void the_box_around_positions_touches_the_outermost() {
        var positions = List.of(new Position(30, 111), new Position(29, 112), new Position(31, 114));

        assertThat(Box.around(positions)).isEqualTo(BOX);
    }

    @Test
    void geojson_has_the_west_first() {
        assertThat(BOX.bbox()).containsExactly(111.0, 29.0, 114.0, 31.0);
    }
}
