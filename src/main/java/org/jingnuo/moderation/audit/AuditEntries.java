package org.jingnuo.moderation.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was done, in the order in which it became durable. */
@Repository
class AuditEntries {

    private static final String WANTED = """
              FROM audit_entry
             WHERE number <= :upTo
               AND (:actor::text IS NULL OR actor = :actor)
               AND (:action::text IS NULL OR action = :action)
               AND (:subject::text IS NULL OR starts_with(subject, :subject))
               AND (:from::timestamptz IS NULL OR at >= :from)
               AND (:until::timestamptz IS NULL OR at < :until)
            """;

    private static final String COLUMNS = "SELECT number, at, actor, action, subject, details, previous, hash";

    private final JdbcClient database;

    AuditEntries(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends, others that append wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Deed deed, Instant now) {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('org.jingnuo.moderation.audit'))")
                .query()
                .singleRow();
        var entry = database.sql("SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1")
                .query((row, index) -> AuditEntry.after(row.getLong("number"), row.getString("hash"), deed, now))
                .optional()
                .orElseGet(() -> AuditEntry.after(0, AuditEntry.NONE, deed, now));
        database.sql("""
                        INSERT INTO audit_entry (number, at, actor, action, subject, details, previous, hash)
                        VALUES (?, ?, ?, ?, ?, ?::json, ?, ?)
                        """)
                .params(
                        entry.number(),
                        entry.at().atOffset(ZoneOffset.UTC),
                        deed.actor(),
                        deed.action(),
                        deed.subject(),
                        deed.details(),
                        entry.previous(),
                        entry.hash())
                .update();
    }

    /** Number of the latest; 0 if there is none. */
    long latest() {
        return database.sql("SELECT coalesce(max(number), 0) FROM audit_entry")
                .query(Long.class)
                .single();
    }

    /** The next behind that number, in order. */
    List<AuditEntry> findAfter(long number, int most) {
        return database.sql(COLUMNS + " FROM audit_entry WHERE number > ? ORDER BY number LIMIT ?")
                .params(number, most)
                .query((row, index) -> entry(row))
                .list();
    }

    /**
     * Newest first.
     *
     * @param upTo greatest number
     * @param zone in which the filter's day is meant
     * @param skipped how many newer ones are left out
     */
    List<AuditEntry> find(AuditFilter filter, ZoneId zone, long upTo, int skipped, int most) {
        return wanted(COLUMNS + WANTED + " ORDER BY number DESC LIMIT :most OFFSET :skipped", filter, zone, upTo)
                .param("most", most)
                .param("skipped", skipped)
                .query((row, index) -> entry(row))
                .list();
    }

    /** How many there are; parameters as for {@link #find}. */
    int count(AuditFilter filter, ZoneId zone, long upTo) {
        return wanted("SELECT count(*)" + WANTED, filter, zone, upTo)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec wanted(String sql, AuditFilter filter, ZoneId zone, long upTo) {
        var day = filter.day();
        return database.sql(sql)
                .param("upTo", upTo)
                .param("actor", filter.actor())
                .param(
                        "action",
                        filter.action() == null ? null : filter.action().name())
                .param("subject", filter.subject())
                .param("from", day == null ? null : at(day.atStartOfDay(zone).toInstant()))
                .param(
                        "until",
                        day == null
                                ? null
                                : at(day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Deed(
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("details")),
                row.getString("previous"),
                row.getString("hash"));
    }
}
