package org.jingnuo.feedback.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.jingnuo.platform.StartupFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitySignInReaderTest {

    private static final String SECRET = "0123456789";
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @ParameterizedTest
    @ValueSource(strings = {"", "off", "OFF", "false"})
    void off_needs_nothing_else(String mode) {
        assertThat(CitySignInReader.read(mode, new IdentityProperties("", "", "", "", "", TWO_HOURS)))
                .isEmpty();
    }

    @Test
    void a_sign_in_on_this_machine_needs_no_https() {
        var city = read("http://localhost:9000/city", "江城通", TWO_HOURS);

        assertThat(city.shown().name().zh()).isEqualTo("江城通");
        assertThat(city.toString()).doesNotContain(SECRET);
    }

    @Test
    void another_word_stops_the_start() {
        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> CitySignInReader.read("on", settings("https://a.example", "甲", TWO_HOURS)))
                .withMessage("jingnuo.feedback.identity is on, but there are only off and required.");
    }

    @Test
    void what_is_missing_is_named_and_nothing_that_is_there() {
        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> read("", " ", TWO_HOURS))
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING))
                .withMessageContaining("not set: jingnuo.feedback.identity.issuer, jingnuo.feedback.identity.name-zh.")
                .withMessageNotContaining(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.org",
                "https://login.example.org?a=b",
                "https://login.example.org#top",
                "https://me:secret@login.example.org",
                "login.example.org",
                "https://",
                "https://a b"
            })
    void an_issuer_that_is_no_address_stops_the_start(String issuer) {
        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> read(issuer, "甲", TWO_HOURS))
                .withMessageContaining("jingnuo.feedback.identity.issuer is no address such as https://");
    }

    @ParameterizedTest
    @CsvSource({"PT59M", "PT25H", "PT90M", "PT0S"})
    void staying_signed_in_is_told_in_hours_and_ends_within_a_day(Duration keep) {
        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> read("https://a.example", "甲", keep))
                .withMessageContaining("whole hours from 1h to 24h");
    }

    private static CitySignIn read(String issuer, String name, Duration keep) {
        return CitySignInReader.read("required", settings(issuer, name, keep)).orElseThrow();
    }

    private static IdentityProperties settings(String issuer, String name, Duration keep) {
        return new IdentityProperties(issuer, "portal", SECRET, name, "A", keep);
    }
}
