package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Together with {@link Likeness}, as it is asked. */
class LatinWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pocket park near the lake is still being planted. | They are still planting the pocket park near the lake!",
                "The pocket park near the lake is still being planted. | The POCKET PARK by the lake isn’t planted.",
                "The car park behind the hospital has not been started. | Nothing has been started at the car park behind the hospital.",
                "The street lights on Beijing Road have been broken since May. | Street lights on Beijing Road are broken since May!",
                "Nobody is working here, the fence has been up for a year. | Nobody has been working here for a year, there is only the fence.",
                "The new kindergarten on Jianghan Road is finished and open | The new kindergarten on Jianghan Road is finished and closed",
                "The 口袋公园 near the lake is open. | The 口袋公园 by the lake is open now.",
                "沙市区的口袋公园已经建好了可以进去散步 | 沙市区的口袋公园已经修好了可以进去散步",
                "我家楼下的停车场还没有动工围挡放了半年 | 我家旁边的停车场还没有动工围挡放了半年",
                "KTV 开了，P+R 停车场没开，2026-5-1 就说要开 | KTV 开了，P+R 停车场没开，2026-6-1 就说要开"
            })
    void who_says_the_same_is_found(String one, String other) {
        assertThat(areAlike(one, other)).isTrue();
        assertThat(areAlike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You idiots, nothing has been started here. | The pocket park near the lake is still being planted.",
                "The street lights on Beijing Road have been broken since May. | The car park in Beijing Road has been finished since May.",
                "The pavement in front of the market is finished. | The lake in front of the museum is finished.",
                "The car park near the school is finished. | The pocket park near the lake is finished.",
                "The drains were not replaced, the cellar floods when it rains. | They have painted the houses, but the lift still does not work.",
                "沙市区的口袋公园已经建好了可以进去散步 | 我家楼下的停车场还没有动工围挡放了半年",
                "公园建好了 | The park is open"
            })
    void who_says_something_else_is_not(String one, String other) {
        assertThat(areAlike(one, other)).isFalse();
        assertThat(areAlike(other, one)).isFalse();
    }

    @Test
    void chinese_texts_are_told_by_their_characters_alone() {
        assertThat(LatinWords.of("停车场有120个车位").agreeWith(LatinWords.of("KTV 开了")))
                .isTrue();
        assertThat(LatinWords.of("停车场有120个车位").agreeWith(LatinWords.of(""))).isTrue();
        assertThat(LatinWords.of("The car park has room").agreeWith(LatinWords.of("")))
                .isFalse();
    }

    private static boolean areAlike(String one, String other) {
        return Likeness.of(one).isNear(Likeness.of(other)) && LatinWords.of(one).agreeWith(LatinWords.of(other));
    }
}
