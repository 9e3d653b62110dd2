package org.jingnuo.moderation.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingnuo.moderation.people.People.Called;
import org.junit.jupiter.api.Test;

class ColleaguesTest {

    @Test
    void somebody_is_called_by_the_name_given_for_colleagues() {
        var colleagues = Colleagues.of(List.of(new Called("li.na", "李娜"), new Called("mei", "梅")));

        assertThat(colleagues.called("li.na")).isEqualTo("李娜");
    }

    @Test
    void who_has_the_same_name_is_told_apart() {
        var colleagues = Colleagues.of(List.of(new Called("li.na", "李娜"), new Called("lina2", "李娜")));

        assertThat(colleagues.called("li.na")).isEqualTo("李娜 (li.na)");
        assertThat(colleagues.called("lina2")).isEqualTo("李娜 (lina2)");
    }

    @Test
    void who_is_not_known_is_called_as_it_is_kept() {
        assertThat(Colleagues.of(List.of()).called("lin")).isEqualTo("lin");
    }
}
