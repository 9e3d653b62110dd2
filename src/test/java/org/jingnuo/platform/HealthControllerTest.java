package org.jingnuo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jingnuo.TestDatabase;
import org.jingnuo.platform.database.OwnDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthControllerTest {

    @TempDir
    Path data;

    @Test
    void a_lost_database_is_told_but_does_not_make_the_portal_unavailable() throws IOException {
        var database = OwnDatabase.open(TestDatabase.binaries(), data);
        try (var pool = poolOf(database)) {
            var health = new HealthController(pool);
            var before = health.health();

            database.close();

            var after = health.health();
            assertThat(before.getBody()).isEqualTo(Map.of("status", "UP"));
            assertThat(after.getStatusCode().value()).isEqualTo(200);
            assertThat(after.getHeaders().getCacheControl()).isEqualTo("no-store");
            assertThat(after.getBody())
                    .containsEntry("status", "DEGRADED")
                    .containsEntry("components", Map.of("database", Map.of("status", "DOWN")));
        }
    }

    private static HikariDataSource poolOf(OwnDatabase database) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.getJdbcUrl());
        config.setUsername(database.getUsername());
        config.setPassword(database.getPassword());
        config.setConnectionTimeout(500);
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }
}
