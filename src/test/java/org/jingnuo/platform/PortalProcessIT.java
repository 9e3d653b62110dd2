package org.jingnuo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jingnuo.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalProcessIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String UP = "{\"status\":\"UP\"}";

    /** What an interrupted program ends with: 128 and the number of the signal. */
    private static final int INTERRUPTED = 130;

    @TempDir
    Path data;

    @Test
    void the_next_start_finds_the_same_data_after_ctrl_c_and_after_kill() throws Exception {
        try (var portal = PortalProcess.start(data)) {
            keepSomething(portal);
            var database = portal.database();

            assertThat(portal.interrupt()).isEqualTo(INTERRUPTED);
            assertThat(database.isAlive()).isFalse();
            assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        }

        try (var second = PortalProcess.start(data)) {
            assertThat(readSomething(second)).isEqualTo("kept");
            second.kill();
        }

        try (var third = PortalProcess.start(data)) {
            assertThat(third.health()).isEqualTo(UP);
            assertThat(readSomething(third)).isEqualTo("kept");
        }
    }

    @Test
    void a_killed_database_comes_back_while_the_portal_runs_and_no_other_portal_may_touch_it() throws Exception {
        try (var portal = PortalProcess.start(data)) {
            keepSomething(portal);
            var killed = portal.database();

            killed.destroyForcibly();

            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> portal.database().pid() != killed.pid());
            await().atMost(PATIENCE).until(() -> portal.health().equals(UP));
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> readSomething(portal).equals("kept"));
            try (var other = PortalProcess.start(data)) {
                assertFault(other, StartupFault.DATA_FOLDER, "process " + portal.pid());
            }
        }
    }

    @Test
    void a_port_that_is_taken_is_told_in_one_sentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var portal = PortalProcess.start(data, "--server.port=" + taken.getLocalPort())) {
            assertFault(portal, StartupFault.PORT, "Port %d is taken".formatted(taken.getLocalPort()));
            assertThat(data.resolve("postgres"))
                    .as("a database that was started in vain")
                    .doesNotExist();
        }
    }

    @Test
    void another_database_is_used_and_then_none_is_started() throws Exception {
        try (var database = TestDatabase.open(data.resolve("elsewhere"));
                var portal = PortalProcess.start(
                        data.resolve("unused"),
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword())) {
            assertThat(portal.health()).isEqualTo(UP);
            assertThat(data.resolve("unused/postgres")).doesNotExist();
        }
    }

    @Test
    void a_database_that_refuses_is_told_in_one_sentence() throws Exception {
        try (var portal = PortalProcess.start(data, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none")) {
            assertFault(portal, StartupFault.DATABASE, "127.0.0.1:1 refused");
        }
    }

    @Test
    void a_setting_that_cannot_be_used_is_told_in_one_sentence() throws Exception {
        try (var portal = PortalProcess.start(data, "--jingnuo.map.basemap=osm")) {
            assertFault(portal, StartupFault.SETTING, "jingnuo.map.basemap is osm");
        }
    }

    private static void assertFault(PortalProcess portal, int code, String words)
            throws IOException, InterruptedException {
        assertThat(portal.isReady()).isFalse();
        assertThat(portal.end()).isEqualTo(code);
        assertThat(portal.printed().lines().toList().getLast()).contains(words);
    }

    private static void keepSomething(PortalProcess portal) throws IOException, SQLException {
        try (var connection = portal.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE something AS SELECT 'kept' AS word");
        }
    }

    private static String readSomething(PortalProcess portal) throws IOException, SQLException {
        try (var connection = portal.connect();
                var answer = connection.createStatement().executeQuery("SELECT word FROM something")) {
            answer.next();
            return answer.getString(1);
        }
    }
}
