package org.jingnuo.search.log;

import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jingnuo.search.log.UnansweredQueries.Total;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.NamedInterface;

/** What was searched and not found, as the operator reads it at a terminal. */
@NamedInterface("report")
public final class QueryReport {

    /** Whatever a terminal would obey, or that would turn the rest of the line around. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final String LINE = "%8s  %-7s  %s%n";

    private final int days;
    private final List<Total> totals;

    QueryReport(int days, List<Total> totals) {
        this.days = days;
        this.totals = totals;
    }

    /** Reads it from a database that may be older than the counts. */
    public static QueryReport of(JdbcTemplate database, int days) {
        return new QueryReport(days, new UnansweredQueries(database).findOfLast(days));
    }

    /** Most often sought first; a sentence when there is nothing. */
    public void print(PrintStream out) {
        if (totals.isEmpty()) {
            out.printf("Nothing was searched in vain in the last %d days, or it was not counted.%n", days);
            return;
        }
        out.printf(LINE, "count", "outcome", "query");
        for (var total : totals) {
            out.printf(
                    LINE,
                    total.count(),
                    total.outcome(),
                    UNPRINTABLE.matcher(total.text()).replaceAll("\uFFFD"));
        }
    }
}
