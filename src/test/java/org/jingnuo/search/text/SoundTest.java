package org.jingnuo.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Polyphones as they are spoken in the report's words. */
class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "停车泊位, tingchebowei, tcbw",
        "长江大学, changjiangdaxue, cjdx",
        "地区生产总值增长, diqushengchanzongzhizengzhang, dqsczzzz",
        "重点, zhongdian, zd",
        "重污染天气, zhongwurantianqi, zwrtq",
        "除险加固洈水, chuxianjiaguweishui, cxjgws",
        "银行, yinhang, yh",
        "行政, xingzheng, xz",
        "都市, dushi, ds",
        "全覆盖率, quanfugailv, qfgl",
        "参与, canyu, cy",
        "5g基站, 5gjizhan, 5gjz",
    })
    void is_as_people_type_it(String text, String full, String initials) {
        assertThat(Sound.of(text).full()).isEqualTo(full);
        assertThat(Sound.of(text).initials()).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"zhongxin, zonxin", "nanning, nannin", "lanlin, nannin"})
    void sounds_that_many_do_not_tell_apart_are_one(String typed, String blurred) {
        assertThat(Sound.blur(typed)).isEqualTo(blurred);
    }
}
