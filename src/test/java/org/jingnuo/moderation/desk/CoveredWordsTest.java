package org.jingnuo.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jingnuo.feedback.privacy.Find;
import org.junit.jupiter.api.Test;

class CoveredWordsTest {

    @Test
    void what_may_be_personal_is_covered_from_the_start_and_says_why() {
        var covered = CoveredWords.ofPersonalData("找张三13800138000问");

        assertThat(covered.publicWords()).isEqualTo("找张三***问");
        assertThat(covered.parts()).extracting(CoveredWords.Part::kind).containsExactly(Find.Kind.PHONE);
        assertThat(covered.in(covered.parts().getFirst())).isEqualTo("13800138000");
    }

    @Test
    void a_name_is_in_view_until_somebody_covers_it() {
        var found = CoveredWords.ofPersonalData("张局长说打13800138000");

        assertThat(found.publicWords()).isEqualTo("张局长说打***");
        assertThat(found.covers(found.listed().getFirst())).isFalse();
        assertThat(found.cover(0, 3).publicWords()).isEqualTo("***说打***");
    }

    @Test
    void what_is_covered_and_what_is_in_view_is_listed_in_the_order_of_the_text() {
        var found = CoveredWords.ofPersonalData("打13800138000，张局长说，找李主任");

        assertThat(found.cover(16, 17).listed())
                .extracting(found::in)
                .containsExactly("13800138000", "张局长", "说", "李主任");
    }

    @Test
    void what_was_found_is_listed_unless_some_of_it_is_covered() {
        var found = CoveredWords.ofPersonalData("打13800138000，张局长说");

        assertThat(found.uncover(found.parts().getFirst()).listed()).isEqualTo(found.listed());
        assertThat(found.cover(13, 14).listed()).extracting(found::in).containsExactly("13800138000", "张");
    }

    @Test
    void a_name_that_is_covered_as_it_was_found_stays_a_name() {
        var found = CoveredWords.ofPersonalData("张局长说，联系人李四13800138000");
        var names = found.listed();

        var covered = found.cover(names.get(0)).cover(names.get(1));

        assertThat(covered.parts())
                .extracting(CoveredWords.Part::kind)
                .containsExactly(Find.Kind.PERSON_NAME, Find.Kind.PHONE);
        assertThat(covered.publicWords()).isEqualTo("***说，联系人***");
    }

    @Test
    void the_mark_does_not_tell_how_long_the_covered_part_was() {
        assertThat(plain("找张三问").cover(1, 2).publicWords()).isEqualTo("找***三问");
        assertThat(plain("找张三问").cover(1, 3).publicWords()).isEqualTo("找***问");
    }

    @Test
    void parts_that_touch_become_one() {
        var covered = plain("一二三四五六").cover(0, 1).cover(4, 6).cover(1, 3);

        assertThat(covered.publicWords()).isEqualTo("***四***");
        assertThat(covered.parts()).hasSize(2);
    }

    @Test
    void covering_more_than_was_found_is_the_persons_own_doing() {
        var covered = CoveredWords.ofPersonalData("找张三13800138000问").cover(1, 5);

        assertThat(covered.publicWords()).isEqualTo("找***问");
        assertThat(covered.parts().getFirst().kind()).isNull();
    }

    @Test
    void what_is_uncovered_reads_as_it_was_written() {
        var covered = CoveredWords.ofPersonalData("电话13800138000");

        assertThat(covered.uncover(covered.parts().getFirst()).publicWords()).isEqualTo("电话13800138000");
    }

    @Test
    void a_character_of_two_units_is_covered_whole() {
        assertThat(plain("𠮷野家").cover(1, 2).publicWords()).isEqualTo("***野家");
        assertThat(plain("𠮷野家").cover(0, 1).publicWords()).isEqualTo("***野家");
    }

    @Test
    void nothing_is_covered_by_an_empty_selection_or_outside() {
        assertThat(plain("一二").cover(1, 1).publicWords()).isEqualTo("一二");
        assertThatThrownBy(() -> plain("一二").cover(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static CoveredWords plain(String words) {
        return new CoveredWords(words, List.of());
    }
}
