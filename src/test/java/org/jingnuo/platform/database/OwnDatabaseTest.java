package org.jingnuo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jingnuo.TestDatabase;
import org.jingnuo.platform.StartupFault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDatabaseTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final PostgresBinaries BINARIES = TestDatabase.binaries();

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Path data;

    @BeforeAll
    static void make_a_database_once() throws IOException {
        OwnDatabase.open(BINARIES, made).close();
    }

    @BeforeEach
    void copy_it() throws IOException {
        data = folder.resolve("data");
        Command.run(List.of("cp", "-a", made.toString(), data.toString()), "");
    }

    @Test
    void data_is_there_after_the_next_start() throws Exception {
        try (var first = OwnDatabase.open(BINARIES, data)) {
            keepSomething(first);
        }

        try (var second = OwnDatabase.open(BINARIES, data)) {
            assertThat(readSomething(second)).isEqualTo("kept");
        }
    }

    @Test
    void a_stopped_database_leaves_no_process() throws Exception {
        var database = OwnDatabase.open(BINARIES, data);

        database.close();

        assertThat(ProcessHandle.of(database.pid())).isEmpty();
    }

    @Test
    void nobody_else_can_read_the_password() throws Exception {
        try (var _ = OwnDatabase.open(BINARIES, data)) {
            var permissions = Files.getPosixFilePermissions(data.resolve("postgres/password"));

            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void durability_is_as_postgresql_comes() throws Exception {
        try (var database = OwnDatabase.open(BINARIES, data)) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void a_killed_server_is_started_again_on_the_same_address_with_its_data() throws Exception {
        try (var database = OwnDatabase.open(BINARIES, data)) {
            keepSomething(database);
            var url = database.getJdbcUrl();
            var killed = database.pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> readSomething(database).equals("kept"));
            assertThat(database.pid()).isNotEqualTo(killed);
            assertThat(database.getJdbcUrl()).isEqualTo(url);
        }
    }

    @Test
    void a_server_left_by_a_killed_portal_is_stopped_first() throws Exception {
        var left =
                PostgresServer.start(PostgresCluster.openOrMake(BINARIES, data.toRealPath()), OwnDatabase.freePort());

        try (var database = OwnDatabase.open(BINARIES, data.toRealPath())) {
            left.awaitEnd();

            assertThat(database.pid()).isNotEqualTo(left.pid());
            assertThat(ask(database, "SELECT 'well'")).isEqualTo("well");
        }
    }

    @Test
    void another_program_that_has_the_number_of_a_server_long_gone_is_left_alone() throws Exception {
        var ours = ProcessHandle.current().pid();
        Files.writeString(
                data.resolve("postgres/cluster/postmaster.pid"),
                "%d\n%s\n1\n5432\n\n127.0.0.1\n\nready   \n".formatted(ours, data));

        try (var database = OwnDatabase.open(BINARIES, data)) {
            assertThat(ask(database, "SELECT 'well'")).isEqualTo("well");
        }
    }

    @Test
    void a_making_that_was_interrupted_never_looks_like_a_database() throws Exception {
        var unfinished = Files.createDirectories(folder.resolve("postgres-unfinished-1/cluster"));
        Files.writeString(unfinished.resolve("PG_VERSION"), BINARIES.major());

        try (var database = OwnDatabase.open(BINARIES, folder)) {
            assertThat(ask(database, "SELECT 'well'")).isEqualTo("well");
            assertThat(unfinished.getParent()).doesNotExist();
        }
    }

    @Test
    void a_database_of_another_major_version_is_refused() throws Exception {
        Files.writeString(data.resolve("postgres/cluster/PG_VERSION"), "17\n");

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> OwnDatabase.open(BINARIES, data))
                .withMessageContaining("made by PostgreSQL 17");
    }

    @Test
    void a_damaged_database_says_where_the_log_is() throws IOException {
        Files.delete(data.resolve("postgres/cluster/global/pg_control"));

        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> OwnDatabase.open(BINARIES, data))
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.DATABASE))
                .withMessageContaining("server.log");
    }

    private static void keepSomething(OwnDatabase database) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE something AS SELECT 'kept' AS word");
        }
    }

    private static String readSomething(OwnDatabase database) throws SQLException {
        return ask(database, "SELECT word FROM something");
    }

    private static String ask(OwnDatabase database, String question) throws SQLException {
        try (var connection = connect(database);
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(OwnDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
