package org.jingnuo.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingnuo.commitments.Contents;
import org.jingnuo.search.lexicon.LexiconBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed, as the things it is taken for. */
class QueryReaderTest {

    private static final QueryReader READER = new QueryReader(LexiconBuilder.build(Contents.snapshot()));

    @ParameterizedTest
    @CsvSource({
        "停车泊位, 停车泊位",
        "新增停车位, 新增 停车位",
        "停车位什么时候才有？, 停车位",
        "荆州2023年新建5G基站数量目标, 新建5g基站",
        "6800个停车位, 6800个 停车位",
        "房产证在哪里, 房产证",
        "机场, 机场",
        "停车汨位, 停车泊位",
        "养老服物, 养老服务",
        "tingchewei, 停车位",
        "school places, school places",
        "the parking in Jingzhou, parking",
        "“跨省通办”, 跨省通办",
    })
    void is_parted_into_things(String typed, String things) {
        assertThat(said(typed)).containsExactly(things.split(" "));
    }

    @Test
    void a_character_of_an_unknown_word_is_not_taken_for_the_word() {
        assertThat(READER.read("路灯").getFirst().unknown()).containsExactly("路灯");
        assertThat(READER.read("停车位").getFirst().unknown()).isEmpty();
    }

    @Test
    void things_of_a_list_are_groups_of_their_own() {
        assertThat(READER.read("停车位、学位和公园").getFirst().groups()).hasSize(3);
    }

    @Test
    void a_slip_is_read_as_one() {
        assertThat(READER.read("学卫").getFirst().how()).isEqualTo(Reading.How.SLIP);
        assertThat(READER.read("xuewei").getFirst().how()).isEqualTo(Reading.How.SOUND);
        assertThat(READER.read("学位").getFirst().how()).isEqualTo(Reading.How.TYPED);
    }

    @Test
    void a_word_of_the_dictionary_is_no_slip() {
        assertThat(READER.read("食物").getFirst().how()).isEqualTo(Reading.How.TYPED);
    }

    @Test
    void nothing_to_look_for_is_no_reading() {
        assertThat(READER.read(" \u200B、，。")).isEmpty();
    }

    private static List<String> said(String typed) {
        return READER.read(typed).getFirst().concepts().stream()
                .map(Concept::said)
                .toList();
    }
}
