package org.jingnuo.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jingnuo.platform.StartupFault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL the operator named, asked once, before the pool is made, whether it will do. */
final class ExternalDatabase implements JdbcConnectionDetails {

    private static final int OLDEST_MAJOR = 15;

    private final String url;
    private final @Nullable String username;
    private final @Nullable String password;

    /** @throws StartupFault when it does not answer, refuses us, or is older than PostgreSQL 15 */
    ExternalDatabase(String url, @Nullable String username, @Nullable String password) {
        this.url = url;
        this.username = username;
        this.password = password;
        askWhetherItWillDo();
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    static void refuseTooOld(String address, int major, String version) {
        if (major < OLDEST_MAJOR) {
            throw new StartupFault(
                    StartupFault.DATABASE,
                    "The database %s is PostgreSQL %s, but Jingnuo needs %d or later; upgrade it or name another."
                            .formatted(address, version, OLDEST_MAJOR));
        }
    }

    private void askWhetherItWillDo() {
        // without the parameters, which may hold a password
        var address = url.replaceFirst("\\?.*", "");
        try (var connection = DriverManager.getConnection(url, username, password)) {
            var about = connection.getMetaData();
            refuseTooOld(address, about.getDatabaseMajorVersion(), about.getDatabaseProductVersion());
        } catch (SQLException refused) {
            var reason =
                    String.valueOf(refused.getMessage()).lines().findFirst().orElse("no reason given");
            throw new StartupFault(
                    StartupFault.DATABASE,
                    "The database %s cannot be used (%s); check SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD."
                            .formatted(address, reason),
                    refused);
        }
    }
}
