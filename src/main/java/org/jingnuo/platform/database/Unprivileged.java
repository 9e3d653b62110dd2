package org.jingnuo.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.util.List;
import org.jingnuo.platform.StartupFault;
import org.jspecify.annotations.Nullable;

/**
 * How PostgreSQL, which refuses to run as root, is run by whoever runs the portal.
 *
 * @param prefix words before the command
 * @param owner number of the user its files must belong to, or null when they are the portal's own
 */
record Unprivileged(List<String> prefix, @Nullable String owner) {

    private static final String NOBODY = "65534";

    /** @throws StartupFault when the portal runs as root and the system offers no way down */
    static Unprivileged ofThisSystem() {
        if (new UnixSystem().getUid() != 0) {
            return new Unprivileged(List.of(), null);
        }
        if (Command.works("unshare", "-U", "true")) {
            return new Unprivileged(List.of("unshare", "-U"), null);
        }
        var asNobody = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        if (Command.works("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "true")) {
            return new Unprivileged(asNobody, NOBODY);
        }
        throw new StartupFault(
                StartupFault.DATABASE,
                "PostgreSQL refuses to run as root, and neither 'unshare -U' nor 'setpriv' works here; "
                        + "run the portal as another user, or name another database with SPRING_DATASOURCE_URL.");
    }
}
