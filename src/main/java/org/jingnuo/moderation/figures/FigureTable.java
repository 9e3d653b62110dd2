package org.jingnuo.moderation.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingnuo.feedback.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sums up figures, and keeps those of the days that are over. */
@Repository
class FigureTable {

    /** PostgreSQL's name for what tells that days have been kept. */
    static final String CHANNEL = "jingnuo_moderation_figure";

    private static final String FIGURES = read("figures.sql");

    private final JdbcClient database;

    FigureTable(JdbcClient database) {
        this.database = database;
    }

    /** One number of a period. */
    private record Row(
            LocalDate firstDay,
            Figure figure,
            @Nullable Reason reason,
            int number,
            @Nullable Wait waited) {}

    /**
     * Of every week or quarter in which something happened, newest first.
     *
     * @param until the first day that does not count any more
     * @param zone in which days are counted
     */
    List<Figures> find(Period period, LocalDate until, ZoneId zone) {
        return database
                .sql(FIGURES)
                .param("period", period.word())
                .param("until", until)
                .param("zone", zone.getId())
                .query((row, index) -> row(row))
                .list()
                .stream()
                .collect(groupingBy(Row::firstDay, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(FigureTable::sumUp)
                .toList();
    }

    /**
     * Keeps what happened before a day and is not kept yet, and tells all nodes if there was anything. Does nothing while
     * another node is at it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(LocalDate until, ZoneId zone) {
        if (!tryLock()) {
            return 0;
        }
        var kept = database.sql("""
                        INSERT INTO moderation_figure
                        SELECT *
                          FROM moderation_figures_since(
                                   coalesce((SELECT max(day) + 1 FROM moderation_figure), '-infinity'::date), :zone)
                         WHERE day < :until
                        """)
                .param("zone", zone.getId())
                .param("until", until)
                .update();
        if (kept > 0) {
            database.sql("SELECT pg_notify(?, '')").param(CHANNEL).query().singleRow();
        }
        return kept;
    }

    private boolean tryLock() {
        return database.sql("SELECT pg_try_advisory_xact_lock(hashtext('org.jingnuo.moderation.figures'))")
                .query(Boolean.class)
                .single();
    }

    private static Figures sumUp(List<Row> rows) {
        var first = rows.getFirst();
        Map<Figure, Integer> numbers = rows.stream().collect(groupingBy(Row::figure, summingInt(Row::number)));
        var rejected = new LinkedHashMap<Reason, Integer>();
        for (var row : rows) {
            if (row.reason() != null) {
                rejected.put(row.reason(), row.number());
            }
        }
        return new Figures(first.firstDay(), numbers, rejected, first.waited());
    }

    private static Row row(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        var median = row.getObject("median", Double.class);
        return new Row(
                row.getObject("first_day", LocalDate.class),
                Figure.valueOf(row.getString("figure")),
                reason.isEmpty() ? null : Reason.valueOf(reason),
                row.getInt("number"),
                median == null ? null : Wait.ofSeconds(median, row.getDouble("ninetieth")));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, FigureTable.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing", e);
        }
    }
}
