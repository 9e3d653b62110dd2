package org.jingnuo.moderation.progress;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every entry. Where one stands changes by single conditional statements, so that the database decides who was first; each
 * tells whether it changed anything.
 */
@Repository
class OfficialEntries {

    private static final String SELECT = """
            SELECT official_entry.*, media_type, octet_length(content) AS bytes
              FROM official_entry
              LEFT JOIN kept_copy ON sha256 = copy_sha256
            """;

    private final JdbcClient database;

    OfficialEntries(JdbcClient database) {
        this.database = database;
    }

    Optional<OfficialEntry> find(String id) {
        return database.sql(SELECT + " WHERE id = :id")
                .param("id", id)
                .query(EntryRow::read)
                .optional();
    }

    /**
     * Those on a shelf: what was proposed last, or proposed to be withdrawn, first.
     *
     * @param commitment id, or null for all
     */
    List<OfficialEntry> find(EntryShelf shelf, @Nullable String commitment, int skipped, int most) {
        return database.sql(SELECT + """
                         WHERE %s AND (:commitment::text IS NULL OR commitment = :commitment)
                         ORDER BY greatest(proposed_at, withdrawal_proposed_at) DESC, id
                        OFFSET :skipped LIMIT :most
                        """.formatted(shelf.condition))
                .param("commitment", commitment)
                .param("skipped", skipped)
                .param("most", most)
                .query(EntryRow::read)
                .list();
    }

    int count(EntryShelf shelf, @Nullable String commitment) {
        return database.sql("""
                        SELECT count(*) FROM official_entry
                         WHERE %s AND (:commitment::text IS NULL OR commitment = :commitment)
                        """.formatted(shelf.condition))
                .param("commitment", commitment)
                .query(Integer.class)
                .single();
    }

    /** All that were ever confirmed: of each commitment the newest first. */
    List<OfficialEntry> findConfirmed() {
        return database.sql(SELECT
                        + " WHERE confirmed_at IS NOT NULL ORDER BY commitment, as_of DESC, confirmed_at DESC, id")
                .query(EntryRow::read)
                .list();
    }

    /** @throws DataIntegrityViolationException if it breaks a rule of the database */
    void propose(OfficialEntry entry) {
        var statement = database.sql("""
                INSERT INTO official_entry (
                    id, commitment, as_of, execution, quote, document_title, document_body, document_published_on,
                    document_page, document_url, document_seen_on, copy_sha256, copy_name, searched,
                    replaces, replaces_because, proposed_by, proposed_at, state)
                VALUES (
                    :id, :commitment, :asOf, :execution, :quote, :title, :body, :publishedOn,
                    :page, :url, :seenOn, :sha256, :copyName, :searched,
                    :replaces, :replacesBecause, :person, :at, 'PROPOSED')
                """);
        for (var column : EntryRow.columns(entry).entrySet()) {
            statement = statement.param(column.getKey(), column.getValue());
        }
        statement.update();
    }

    boolean confirm(String id, String person, Instant now) {
        return database.sql("""
                        UPDATE official_entry
                           SET state = 'CONFIRMED', confirmed_by = :person, confirmed_at = :now
                         WHERE id = :id AND state = 'PROPOSED' AND proposed_by <> :person
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Ends what stands so; {@code because} may be null where a proposal is taken back. */
    boolean end(String id, EntryState from, EntryState to, String person, Instant now, @Nullable String because) {
        return database.sql("""
                        UPDATE official_entry
                           SET state = :to, ended_by = :person, ended_at = :now, ended_because = :because
                         WHERE id = :id AND state = :from
                        """)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("person", person)
                        .param("now", Timestamp.from(now))
                        .param("because", because)
                        .update()
                == 1;
    }
}
