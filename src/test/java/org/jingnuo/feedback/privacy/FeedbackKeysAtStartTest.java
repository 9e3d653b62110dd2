package org.jingnuo.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingnuo.RepositoryTest;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.platform.StartupFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@RepositoryTest
class FeedbackKeysAtStartTest {

    private static final byte[] VALUE = {1, 2, 3};

    @TempDir
    Path data;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void the_second_start_has_the_keys_of_the_first() {
        var first = start("", data);
        var second = start("", data);

        assertThat(second.digest(Purpose.CODE, VALUE)).isEqualTo(first.digest(Purpose.CODE, VALUE));
    }

    @Test
    void the_content_of_the_file_can_be_the_setting_of_another_node(@TempDir Path other) throws IOException {
        var first = start("", data);

        var second = start(Files.readString(data.resolve("keys/feedback.key")), other);

        assertThat(second.digest(Purpose.CODE, VALUE)).isEqualTo(first.digest(Purpose.CODE, VALUE));
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void a_lost_file_stops_the_start_and_no_new_one_is_made() throws IOException {
        start("", data);
        Files.delete(data.resolve("keys/feedback.key"));

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> start("", data))
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING))
                .withMessageContainingAll("keys/feedback.key", "is missing", "put a copy of it back")
                .withMessageNotContaining("\n");
        assertThat(data.resolve("keys")).isEmptyDirectory();
    }

    @Test
    void another_key_than_the_database_was_written_with_stops_the_start() {
        start("", data);

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> start("A".repeat(43) + "=", data))
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING))
                .withMessageContainingAll("written with another key", "jingnuo.feedback.key", "put that back")
                .withMessageNotContaining("AAA");
    }

    @Test
    void who_gives_the_lost_key_up_starts_anew() throws IOException {
        start("", data);
        Files.delete(data.resolve("keys/feedback.key"));

        database.sql("DELETE FROM feedback_key").update();

        assertThat(start("", data).digest(Purpose.CODE, VALUE)).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "AAAA", "password with spaces"})
    void a_setting_that_is_no_key_stops_the_start_and_is_not_printed(String setting) {
        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> start(setting, data))
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING))
                .withMessageContainingAll("jingnuo.feedback.key", "openssl rand -base64 32")
                .withMessageNotContaining(setting);
    }

    private FeedbackKeys start(String setting, Path folder) {
        var properties = new JingnuoProperties(folder, Path.of("content"), URI.create("http://localhost"));
        return new FeedbackKeysConfiguration()
                .feedbackKeys(setting, properties, new KnownSecret(database), transactions);
    }
}
