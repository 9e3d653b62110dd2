package org.jingnuo.feedback.keep;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(
        properties = {
            "jingnuo.feedback.keep.contact=11d",
            "jingnuo.feedback.keep.draft-photos=36h",
            "jingnuo.feedback.keep.unpublished=77d",
            "jingnuo.feedback.keep.withdrawn=1d"
        })
class PrivacyPageTest {

    @LocalServerPort
    int port;

    @Test
    void the_privacy_page_tells_the_periods_that_are_kept_to_in_both_languages() {
        var chinese = new Portal(port).get("/privacy").html().select("main").text();
        var english = new Portal(port).get("/en/privacy").html().select("main").text();

        assertThat(chinese).contains("之后 11 天删除", "36 小时后删除", "保留 77 天", "再记 24 小时", "不需要告诉我们你是谁");
        assertThat(english)
                .contains("deleted 11 days after", "deleted after 36 hours", "kept for 77 days", "another 24 hours");
    }

    @Test
    void other_pages_of_texts_say_nothing_of_it() {
        assertThat(new Portal(port).get("/about").text()).doesNotContain("36 小时后删除");
    }
}
