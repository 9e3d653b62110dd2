package org.jingnuo.platform.database;

import java.util.regex.Pattern;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;

/** Turns what PostgreSQL's programs print into one sentence. */
final class PostgresFaults {

    private static final Pattern REASON = Pattern.compile("(?:FATAL|PANIC|ERROR|error): +(.+)");

    private PostgresFaults() {}

    /** @param output of the program that failed; the last reason in it is the one that ended it */
    static StartupFault of(String what, String output) {
        var reason = REASON.matcher(output)
                .results()
                .map(found -> found.group(1).strip())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> output.lines().reduce("it gave no reason", (earlier, later) -> later));
        return StartupFaults.saysDiskIsFull(output)
                ? new StartupFault(
                        StartupFault.DISK_FULL,
                        "%s, because the disk is full; make room and start again.".formatted(what))
                : new StartupFault(StartupFault.DATABASE, "%s: %s.".formatted(what, reason));
    }
}
