package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "沙市区的口袋公园已经建好了可以进去, '沙市区的口袋公园，已经建好了，可以进去！'",
        "沙市区的口袋公园已经建好了可以进去, 沙市區的口袋公園已經建好了可以進去",
        "停车场有120个车位, '停 车 场 有 １２０ 个 车 位。'",
        "The park is open now, 'the PARK is open -- now.'"
    })
    void the_same_words_in_other_dress_are_the_same(String one, String other) {
        assertThat(Likeness.of(one)).isEqualTo(Likeness.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "沙市区的口袋公园已经建好了可以进去散步, 沙市区的口袋公园已经修好了可以进去散步",
        "我家楼下的停车场还没有动工围挡放了半年, 我家旁边的停车场还没有动工围挡放了半年",
        "中山路小学的新教学楼已经封顶看样子秋天能用, 中山路小学的新教学楼已经封顶看样子春天能用",
        "老旧小区改造只刷了外墙下水道还是堵的一下雨就淹, 老旧小区改造只刷了外墙下水管还是堵的一下雨就淹",
        "The new kindergarten on Jianghan Road is finished and open, The new kindergarten on Jianghan Road is finished and closed"
    })
    void one_changed_word_is_near(String one, String other) {
        assertThat(Likeness.of(one).isNear(Likeness.of(other)))
                .as("%d bits", Likeness.of(one).distance(Likeness.of(other)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "沙市区的口袋公园已经建好了可以进去散步, 我家楼下的停车场还没有动工围挡放了半年",
        "中山路小学的新教学楼已经封顶看样子秋天能用, 老旧小区改造只刷了外墙下水道还是堵的一下雨就淹",
        "公园建好了, 停车场没建好",
        "找不到这个地方问了附近的人都说不知道, 已经完工了昨天还有人在里面打球",
        "The new kindergarten is open, Nobody has started on the car park"
    })
    void another_sentence_is_far(String one, String other) {
        assertThat(Likeness.of(one).isNear(Likeness.of(other)))
                .as("%d bits", Likeness.of(one).distance(Likeness.of(other)))
                .isFalse();
    }

    @Test
    void what_has_no_words_is_like_nothing() {
        assertThat(Likeness.of("……！？ 👍")).isEqualTo(new Likeness(0));
        assertThat(Likeness.of("").isNear(Likeness.of(""))).isFalse();
    }
}
