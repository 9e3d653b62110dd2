package org.jingnuo.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the database what the public may see of feedback. */
@Repository
class PublishedReader {

    private static final String TALLY = read("tally.sql");
    private static final String PUBLISHED = read("published.sql");

    private final JdbcClient database;
    private final Catalogue catalogue;

    PublishedReader(JdbcClient database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    /** Ids of all commitments about which something is published. */
    List<String> findCommitments() {
        return database.sql(
                        "SELECT DISTINCT commitment FROM feedback WHERE state = 'PUBLISHED' AND commitment IS NOT NULL")
                .query((row, index) -> row.getString("commitment"))
                .list();
    }

    /**
     * Ids of the commitments on whose pages these count: what they are about, what they were about before a correction, and
     * what those are about that they agree with.
     */
    List<String> findCommitmentsOf(Collection<String> feedback) {
        return database.sql("""
                        SELECT DISTINCT commitment
                          FROM feedback
                         WHERE commitment IS NOT NULL
                           AND (id = ANY (:ids) OR id IN (SELECT agrees_with FROM feedback WHERE id = ANY (:ids)))
                         UNION
                        SELECT words AS commitment
                          FROM feedback_step
                         WHERE feedback = ANY (:ids) AND kind = 'CORRECTED' AND words <> ''
                        """)
                .param("ids", feedback.toArray(String[]::new))
                .query((row, index) -> row.getString("commitment"))
                .list();
    }

    /** Empty while nothing is published about the commitment. */
    Optional<Tally> findTally(String commitment) {
        return database.sql(TALLY)
                .param("commitment", commitment)
                .query((row, index) -> row.getInt("total") == 0 ? Optional.<Tally>empty() : Optional.of(tally(row)))
                .single();
    }

    /**
     * Newest first.
     *
     * @param commitment id, or null for feedback about any
     * @param skipped how many newer ones are left out
     */
    List<PublishedEntry> find(@Nullable String commitment, int skipped, int most) {
        return database.sql(PUBLISHED)
                .param("commitment", commitment)
                .param("ids", null)
                .param("skipped", skipped)
                .param("most", most)
                .query((row, index) -> entry(row))
                .list();
    }

    /** Those of these ids, newest first. */
    List<PublishedEntry> find(Collection<String> ids) {
        return database.sql(PUBLISHED)
                .param("commitment", null)
                .param("ids", ids.toArray(String[]::new))
                .param("skipped", 0)
                .param("most", ids.size())
                .query((row, index) -> entry(row))
                .list();
    }

    /** All there are, read as they are used; to be closed. */
    Stream<PublishedEntry> all() {
        return database
                .sql(PUBLISHED)
                .param("commitment", null)
                .param("ids", null)
                .param("skipped", 0)
                .param("most", Integer.MAX_VALUE)
                .query((row, index) -> entry(row))
                .stream();
    }

    /** How many there are; {@code commitment} null for feedback about any. */
    int count(@Nullable String commitment) {
        return database.sql("SELECT count(*) FROM feedback WHERE state = 'PUBLISHED'"
                        + " AND (:commitment::text IS NULL OR commitment = :commitment)")
                .param("commitment", commitment)
                .query(Integer.class)
                .single();
    }

    private Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("total"),
                row.getInt("finished"),
                row.getInt("under_way"),
                row.getInt("not_started"),
                row.getInt("not_found"),
                row.getInt("sites"),
                day(instant(row, "last_seen")));
    }

    private PublishedEntry entry(ResultSet row) throws SQLException {
        var receivedAt = instant(row, "received_at");
        return new PublishedEntry(
                row.getString("id"),
                row.getString("commitment"),
                row.getString("place"),
                cell(row.getBigDecimal("cell_latitude"), row.getBigDecimal("cell_longitude")),
                new Seen(Observation.valueOf(row.getString("observation")), row.getObject("counted", Integer.class)),
                row.getString("public_words"),
                List.of((String[]) row.getArray("photos").getArray()),
                row.getInt("agreeing"),
                Language.valueOf(row.getString("language")),
                receivedAt,
                day(receivedAt));
    }

    private static @Nullable Cell cell(@Nullable BigDecimal latitude, @Nullable BigDecimal longitude) {
        return latitude == null || longitude == null ? null : new Cell(latitude, longitude);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time.toInstant();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of(catalogue.now().edition().timeZone()));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, PublishedReader.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is missing", e);
        }
    }
}
