package org.jingnuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrencesTest {

    @ParameterizedTest
    @CsvSource({
        "路灯, 我们的路灯坏了，路灯！, 路灯 路灯",
        "路燈, 我们的路灯坏了, 路灯",
        "停车位, 停车泊位和停车位都不够, 停车泊位 停车位",
        "tingchewei, 门口的停车位, 停车位",
        "parking, 'Parking is hard; the parks are fine.', Parking",
        "lamps, 'One Lamp is broken, two lamps are not.', Lamp lamps",
        "port, The port is not important, port",
        "喷泉, 路灯坏了, ''"
    })
    void what_is_sought_is_marked_as_it_was_written(String typed, String text, String marked) {
        var marks = Occurrences.marks(text, LoadedSearch.real().read(typed));

        assertThat(marks)
                .extracting(mark -> text.substring(mark.start(), mark.end()))
                .containsExactly(marked.isEmpty() ? new String[0] : marked.split(" "));
    }
}
