package org.jingnuo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.jingnuo.TestDatabase;
import org.jingnuo.platform.StartupFault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalDatabaseTest {

    private static OwnDatabase server;

    @BeforeAll
    static void start(@TempDir Path data) {
        server = OwnDatabase.open(TestDatabase.binaries(), data);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void a_database_that_will_do_is_used_as_named() {
        var database = new ExternalDatabase(server.getJdbcUrl(), server.getUsername(), server.getPassword());

        assertThat(database.getJdbcUrl()).isEqualTo(server.getJdbcUrl());
    }

    @Test
    void a_wrong_password_is_told_in_one_sentence_without_the_password() {
        var url = server.getJdbcUrl() + "?password=wrong";

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> new ExternalDatabase(url, server.getUsername(), "wrong"))
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.DATABASE))
                .withMessageContaining("password authentication failed")
                .withMessageNotContainingAny("?password=wrong", "\n");
    }

    @Test
    void a_database_that_does_not_answer_is_told() {
        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> new ExternalDatabase("jdbc:postgresql://127.0.0.1:1/none", "a", "b"))
                .withMessageContaining("refused");
    }

    @Test
    void an_old_database_is_refused_with_the_version_that_is_needed() {
        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> ExternalDatabase.refuseTooOld("jdbc:postgresql://db/city", 14, "14.12"))
                .withMessageContainingAll("PostgreSQL 14.12", "needs 15 or later");
    }
}
