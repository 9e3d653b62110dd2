package org.jingnuo.platform;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whether the portal is well. Always 200 while it can be read: pages come from memory when the database is lost, so a
 * lost database is told in the body and must not make a load balancer take the node away.
 */
@RestController
class HealthController {

    /** What the pool waits for a lost database is more than a probe should; this is the probe's share, in seconds. */
    private static final int PATIENCE_SECONDS = 1;

    private final DataSource database;

    HealthController(DataSource database) {
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, Object>> health() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        databaseAnswers()
                                ? Map.of("status", "UP")
                                : Map.of(
                                        "status",
                                        "DEGRADED",
                                        "components",
                                        Map.of("database", Map.of("status", "DOWN"))));
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException lost) {
            return false;
        }
    }
}
