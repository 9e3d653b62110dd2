package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodeTest {

    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000000000, 00000-00000-00000-00000-000000",
        "00000000000000000000000000000001, 00000-00000-00000-00000-000001",
        "ffffffffffffffffffffffffffffffff, 7ZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZZ",
        "80000000000000000000000000000020, 40000-00000-00000-00000-000010"
    })
    void all_128_bits_are_written_in_groups(String bits, String grouped) {
        assertThat(TrackingCode.of(HexFormat.of().parseHex(bits)).grouped()).isEqualTo(grouped);
    }

    @RepeatedTest(20)
    void what_was_written_is_read_back() {
        var bits = new byte[16];
        new SecureRandom().nextBytes(bits);
        var code = TrackingCode.of(bits);

        assertThat(TrackingCode.parse(code.grouped())).contains(code);
        assertThat(TrackingCode.parse(code.digits())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0abcd-efghj-kmnpq-rstvw-xyz012",
                " 0ABCD EFGHJ KMNPQ RSTVW XYZ012\n",
                "oABCDEFGHJKMNPQRSTVWXYZol2",
                "OABCD–EFGHJ—KMNPQ_RSTVW.XYZ0I2"
            })
    void look_alikes_small_letters_and_other_parting_are_read(String typed) {
        assertThat(TrackingCode.parse(typed).map(TrackingCode::grouped)).contains("0ABCD-EFGHJ-KMNPQ-RSTVW-XYZ012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "new",
                "0ABCD-EFGHJ-KMNPQ-RSTVW-XYZ01",
                "0ABCD-EFGHJ-KMNPQ-RSTVW-XYZ0123",
                "UABCD-EFGHJ-KMNPQ-RSTVW-XYZ012",
                "８ABCD-EFGHJ-KMNPQ-RSTVW-XYZ012"
            })
    void anything_else_is_no_code(String typed) {
        assertThat(TrackingCode.parse(typed)).isEmpty();
    }

    @Test
    void fewer_bits_make_no_code() {
        assertThatThrownBy(() -> TrackingCode.of(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_log_does_not_learn_it() {
        assertThat(TrackingCode.of(new byte[16])).hasToString("TrackingCode");
    }
}
