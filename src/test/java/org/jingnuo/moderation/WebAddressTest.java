package org.jingnuo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "//example.org/a",
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://",
                "https:///path",
                "https://user:secret@example.org/",
                "https://example.org/\"onclick=",
                "https://example.org/a b"
            })
    void what_must_not_be_a_link_is_none(String typed) {
        assertThat(WebAddress.of(typed)).isEmpty();
    }

    @Test
    void chinese_in_an_address_is_written_as_browsers_send_it() {
        assertThat(WebAddress.of(" https://example.org/年报 ").map(WebAddress::text))
                .contains("https://example.org/%E5%B9%B4%E6%8A%A5");
    }

    @Test
    void it_is_not_endless() {
        assertThat(WebAddress.of("https://example.org/" + "年".repeat(1000))).isEmpty();
    }
}
