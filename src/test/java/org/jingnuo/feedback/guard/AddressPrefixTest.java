package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPrefixTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, cb0071",
        "203.0.113.250, cb0071",
        "203.0.114.7, cb0072",
        "::ffff:203.0.113.7, cb0071",
        "2001:db8:1:2::1, 20010db8000100",
        "2001:db8:1:ff:ffff::9, 20010db8000100",
        "2001:db8:1:100::1, 20010db8000101",
        "[2001:db8:1:2::1], 20010db8000100"
    })
    void an_address_lies_in_a_neighbourhood(String address, String network) {
        assertThat(AddressPrefix.of(address)).contains(new AddressPrefix(network));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.1",
                "fd00::1",
                "fc00::1",
                "fe80::1",
                "",
                "unknown",
                "promises.example.cn",
                "203.0.113.7:8080",
                "..."
            })
    void an_internal_address_and_none_at_all_tell_of_no_neighbourhood(String address) {
        assertThat(AddressPrefix.of(address)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, cb0071",
        "192.168.1.5, c0a80105",
        "::ffff:192.168.1.5, c0a80105",
        "192.168.1.6, c0a80106",
        "127.0.0.1, 7f000001",
        "fd00:1:2:3::1, fd000001000200",
        "fd00:1:2:3:4::2, fd000001000200",
        "unknown, ''",
        "'', ''"
    })
    void people_in_an_office_are_told_apart_where_that_is_wanted(String address, String network) {
        assertThat(AddressPrefix.ofAny(address)).isEqualTo(new AddressPrefix(network));
    }
}
