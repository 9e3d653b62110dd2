package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.site.FailingView;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class FaultPageTest {

    @LocalServerPort
    int port;

    @AfterEach
    void mend_the_page() {
        FailingView.fault = FailingView.Fault.NONE;
    }

    @ParameterizedTest
    @CsvSource({"ZH, WHILE_SHOWN, 出错了", "EN, WHILE_SHOWN, Something went wrong", "ZH, BEHIND_FLOW, 出错了"})
    void a_page_that_fails_says_so_once_and_not_why(Language language, FailingView.Fault fault, String title) {
        var portal = new Portal(port);
        var address = language.address("/" + FailingView.PATH) + "?fault=" + fault;
        FailingView.fault = fault;

        var failed = portal.get(address, "Accept-Encoding", "br");

        FailingView.fault = FailingView.Fault.NONE;
        var mended = portal.get(address);
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.header("Cache-Control")).isEqualTo("no-store");
        assertThat(failed.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(failed.html().expectFirst("h1").text()).isEqualTo(title);
        assertThat(failed.text()).doesNotContain("secret", "Exception", "org.jingnuo");
        assertThat(failed.html().select("a[href=" + language.address("/") + "]"))
                .isNotEmpty();
        assertThat(mended.status()).isEqualTo(200);
    }
}
