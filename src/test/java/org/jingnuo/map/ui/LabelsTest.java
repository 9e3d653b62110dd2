package org.jingnuo.map.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Labels labels = new Labels(360, 200);

    @Test
    void a_name_stands_where_it_belongs_or_a_line_away() {
        assertThat(labels.place(100, 100, "沙市区"))
                .hasValueSatisfying(it -> assertThat(it.y()).isEqualTo(100));
        assertThat(labels.place(110, 100, "荆州区"))
                .hasValueSatisfying(it -> assertThat(it.y()).isEqualTo(84));
    }

    @Test
    void a_name_without_room_is_left_out() {
        for (var i = 0; i < 5; i++) {
            assertThat(labels.place(100, 100, "沙市区")).isPresent();
        }

        assertThat(labels.place(100, 100, "沙市区")).isEmpty();
    }

    @Test
    void a_name_keeps_within_the_drawing_and_off_what_is_drawn() {
        labels.keepFree(100, 100);

        assertThat(labels.place(2, 50, "松滋市"))
                .hasValueSatisfying(it -> assertThat(it.x()).isEqualTo(22.5));
        assertThat(labels.place(100, 100, "沙市区"))
                .hasValueSatisfying(it -> assertThat(it.y()).isNotEqualTo(100));
    }
}
