package org.jingnuo.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] OF_RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        var at = Instant.ofEpochSecond(second);

        assertThat(Totp.code(OF_RFC, at)).isEqualTo(code);
        assertThat(Totp.findStep(OF_RFC, code, at)).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void a_clock_may_be_one_step_off(int steps, boolean counts) {
        var code = Totp.code(OF_RFC, NOW.plus(Totp.STEP.multipliedBy(steps)));

        assertThat(Totp.findStep(OF_RFC, code, NOW).isPresent()).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"''", "000000", "81804", "0818040"})
    void anything_else_is_no_code(String code) {
        assertThat(Totp.findStep(OF_RFC, code, NOW)).isEmpty();
    }

    @Test
    void an_app_is_told_the_secret_in_base32() {
        var secret = new TotpSecret("3132333435363738393031323334353637383930");

        assertThat(secret.typed()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(secret.address("li.na", "荆诺"))
                .isEqualTo("otpauth://totp/%E8%8D%86%E8%AF%BA:li.na?secret=" + secret.typed()
                        + "&issuer=%E8%8D%86%E8%AF%BA");
        assertThat(secret.toString()).doesNotContain("3132", "GEZD");
    }

    @Test
    void a_new_secret_is_another_one() {
        assertThat(TotpSecret.random()).isNotEqualTo(TotpSecret.random());
        assertThat(TotpSecret.random().bytes()).hasSize(20);
    }
}
