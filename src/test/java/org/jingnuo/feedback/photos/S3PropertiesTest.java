package org.jingnuo.feedback.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jingnuo.platform.StartupFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class S3PropertiesTest {

    private static final String ENDPOINT = "https://s3.example.org";
    private static final String SECRET = "very-secret";

    @Test
    void without_settings_no_such_store_is_wanted() {
        assertThat(new S3Properties("", "", "", " ", "", true).isSet()).isFalse();
    }

    @Test
    void with_all_settings_it_is() {
        var settings = new S3Properties(ENDPOINT, "photos", "us-east-1", "key", SECRET, true);

        assertThat(settings.isSet()).isTrue();
        assertThat(settings.address()).hasHost("s3.example.org");
        assertThat(settings.toString()).doesNotContain(SECRET);
    }

    @Test
    void with_some_settings_the_missing_ones_are_named() {
        assertThatThrownBy(() -> new S3Properties(ENDPOINT, "", "us-east-1", "", SECRET, true).isSet())
                .isInstanceOfSatisfying(StartupFault.class, fault -> {
                    assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING);
                    assertThat(fault.sentence())
                            .contains("jingnuo.photos.s3.bucket, jingnuo.photos.s3.access-key.")
                            .doesNotContain(SECRET);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3.example.org", "ftp://s3.example.org", "https://", "https:// s3", "/photos"})
    void an_endpoint_that_is_no_address_is_named(String endpoint) {
        assertThatThrownBy(() -> new S3Properties(endpoint, "photos", "us-east-1", "key", SECRET, true).address())
                .isInstanceOf(StartupFault.class)
                .hasMessageContaining("jingnuo.photos.s3.endpoint is no address");
    }
}
