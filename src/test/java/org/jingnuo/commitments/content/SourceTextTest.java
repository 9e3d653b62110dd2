package org.jingnuo.commitments.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.commitments.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    @ParameterizedTest
    @CsvSource({
        "'甲。乙！丙？丁', '甲。|乙！|丙？|丁'",
        "'甲。', '甲。'",
        "'甲', '甲'",
        "'  甲\n乙。\n 丙。\u3000', '甲乙。|丙。'",
        "'。。', '。|。'",
        "'  ', ''",
        "'“甲。”乙。', '“甲。|”乙。'"
    })
    void a_paragraph_is_cut_behind_each_full_stop_and_at_its_end(String paragraph, String sentences) {
        var text = new SourceText(paragraph);

        var found = text.sentences(new Passage(0, text.length())).stream()
                .map(text::squeezed)
                .toList();

        assertThat(String.join("|", found)).isEqualTo(sentences);
    }

    @ParameterizedTest
    @CsvSource({"'5\n0\n0个', 0 5, 500", "'耕地1062 万亩', 2 8, 1062万", "'3。\n4', 0 1|3 4, 3|4"})
    void white_space_inside_a_number_does_not_part_it(String written, String places, String numbers) {
        var text = new SourceText(written);

        var found = text.numbers(new Passage(0, text.length()));

        assertThat(String.join("|", found.stream().map(text::squeezed).toList()))
                .isEqualTo(numbers);
        assertThat(String.join(
                        "|",
                        found.stream().map(it -> it.start() + " " + it.end()).toList()))
                .isEqualTo(places);
    }

    @Test
    void offsets_count_code_points_and_lines_count_from_one() {
        var text = new SourceText("𠀀\n甲\u00A0𠀁乙\n丙");

        assertThat(text.length()).isEqualTo(8);
        assertThat(text.squeezed(new Passage(2, 6))).isEqualTo("甲𠀁乙");
        assertThat(text.find("𠀁乙")).containsExactly(new Passage(4, 6));
        assertThat(text.line(0)).isEqualTo(1);
        assertThat(text.line(2)).isEqualTo(2);
        assertThat(text.line(7)).isEqualTo(3);
    }

    @Test
    void a_passage_beyond_the_text_is_cut_to_it() {
        var text = new SourceText("甲乙");

        assertThat(text.squeezed(new Passage(1, Integer.MAX_VALUE))).isEqualTo("乙");
        assertThat(text.squeezed(new Passage(-5, 1))).isEqualTo("甲");
        assertThat(text.sentences(new Passage(7, 9))).isEmpty();
        assertThat(text.line(99)).isEqualTo(1);
    }

    @Test
    void words_are_found_across_line_ends_wherever_they_stand() {
        var text = new SourceText("新\n增甲，新增甲");

        assertThat(text.find("新增甲")).containsExactly(new Passage(0, 4), new Passage(5, 8));
        assertThat(text.find("")).isEmpty();
    }
}
