package org.jingnuo.feedback.photos;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 1, 1", "0.9, 0.9, 0.1, 0.1", "0.7, 0.2, 0.3, 0.1", "0.5, 0.5, 1e-9, 1e-9"})
    void a_region_lies_on_the_photo(double left, double top, double width, double height) {
        assertThatCode(() -> new Region(left, top, width, height)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, 0, 0.5, 0.5",
        "0, -0.01, 0.5, 0.5",
        "0.6, 0, 0.5, 0.5",
        "0, 0.6, 0.5, 0.5",
        "0, 0, 0, 0.5",
        "0, 0, 0.5, 0",
        "0.5, 0, -0.5, 0.5",
        "NaN, 0, 0.5, 0.5",
        "0, NaN, 0.5, 0.5",
        "0, 0, NaN, 0.5",
        "0, 0, 0.5, NaN",
        "0, 0, Infinity, 0.5",
        "-Infinity, 0, 0.5, 0.5"
    })
    void what_is_empty_or_outside_or_no_number_is_no_region(double left, double top, double width, double height) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Region(left, top, width, height));
    }
}
