package org.jingnuo.search.log;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All that was sought in vain, in the database; several nodes add to the same counts. */
@Repository
class UnansweredQueries {

    private final JdbcTemplate database;

    UnansweredQueries(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * Over all days asked for.
     *
     * @param outcome as the database has it
     */
    record Total(long count, String outcome, String text) {}

    /** Adds all of it or nothing. */
    @Transactional
    public void add(SortedMap<UnansweredQuery, Long> counts) {
        database.batchUpdate(
                """
                INSERT INTO unanswered_query AS known (day, query, outcome, count)
                VALUES (?, ?, ?, ?)
                ON CONFLICT (day, query, outcome) DO UPDATE SET count = known.count + excluded.count
                """,
                counts.entrySet().stream()
                        .map(it -> new Object[] {
                            Date.valueOf(it.getKey().day()),
                            it.getKey().text(),
                            it.getKey().outcome().word(),
                            it.getValue()
                        })
                        .toList());
    }

    void deleteBefore(LocalDate day) {
        database.update("DELETE FROM unanswered_query WHERE day < ?", Date.valueOf(day));
    }

    /**
     * Most often sought first; nothing in a database that was made before there were counts.
     *
     * @param days the last so many, with the one it is in the city
     */
    List<Total> findOfLast(int days) {
        var counted = database.queryForObject("SELECT to_regclass('unanswered_query') IS NOT NULL", Boolean.class);
        if (!Boolean.TRUE.equals(counted)) {
            return List.of();
        }
        return database.query(
                """
                SELECT sum(count) AS total, outcome, query
                  FROM unanswered_query
                 WHERE day > (now() AT TIME ZONE coalesce((SELECT max(time_zone) FROM edition), 'UTC'))::date - ?
                 GROUP BY outcome, query
                 ORDER BY total DESC, query, outcome
                """,
                (row, number) -> new Total(row.getLong("total"), row.getString("outcome"), row.getString("query")),
                days);
    }
}
