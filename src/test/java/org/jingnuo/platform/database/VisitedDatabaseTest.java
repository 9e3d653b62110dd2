package org.jingnuo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jingnuo.TestDatabase;
import org.jingnuo.platform.StartupFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitedDatabaseTest {

    private static final PostgresBinaries BINARIES = TestDatabase.binaries();

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Path data;
    private Path binaries;

    @BeforeAll
    static void make_a_database_once() throws IOException {
        OwnDatabase.open(BINARIES, made).close();
    }

    @BeforeEach
    void copy_it() throws IOException {
        data = folder.resolve("data");
        Command.run(List.of("cp", "-a", made.toString(), data.toString()), "");
        binaries = data.resolve(BINARIES.folder().getFileName());
        Files.createSymbolicLink(binaries, BINARIES.folder());
    }

    @AfterEach
    void give_back_the_shared_programs() throws IOException {
        Files.delete(binaries);
    }

    @Test
    void the_server_that_runs_is_asked_and_left_running() throws Exception {
        try (var held = DataFolder.hold(data);
                var own = OwnDatabase.open(BINARIES, held.path())) {
            try (var visited = VisitedDatabase.in(data)) {
                assertThat(visited.getJdbcUrl()).isEqualTo(own.getJdbcUrl());
                assertThat(answer(visited)).isEqualTo("well");
            }

            assertThat(ProcessHandle.of(own.pid())).isPresent();
        }
    }

    @Test
    void a_server_started_for_the_visit_is_stopped_with_it_and_the_folder_let_go() throws Exception {
        try (var visited = VisitedDatabase.in(data)) {
            assertThat(answer(visited)).isEqualTo("well");
            assertThatExceptionOfType(StartupFault.class).isThrownBy(() -> DataFolder.hold(data));
        }

        assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        DataFolder.hold(data).close();
    }

    @Test
    void a_folder_without_a_database_is_told_and_stays_as_it_is() {
        assertThatExceptionOfType(StartupFault.class)
                .isThrownBy(() -> VisitedDatabase.in(folder.resolve("mistyped")))
                .satisfies(fault -> assertThat(fault.exitCode()).isEqualTo(StartupFault.DATA_FOLDER))
                .withMessageContaining("mistyped");
        assertThat(folder.resolve("mistyped")).doesNotExist();
    }

    private static String answer(VisitedDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var answer = connection.createStatement().executeQuery("SELECT 'well'")) {
            answer.next();
            return answer.getString(1);
        }
    }
}
