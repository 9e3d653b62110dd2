package org.jingnuo.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "parking, parking, 0",
        "parking, paking, 1",
        "parking, parkking, 1",
        "parking, pakring, 1",
        "parking, barking, 1",
        "parking, banking, 2",
        "parking, home, 3",
        "'', ab, 2",
    })
    void are_counted(String one, String other, int distance) {
        assertThat(Edits.between(one, other, 2)).isEqualTo(distance);
        assertThat(Edits.between(other, one, 2)).isEqualTo(distance);
    }
}
