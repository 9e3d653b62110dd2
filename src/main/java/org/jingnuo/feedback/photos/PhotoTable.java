package org.jingnuo.feedback.photos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of all photos. Whoever changes more than one has a transaction open. */
@Repository
class PhotoTable {

    private final JdbcClient database;

    PhotoTable(JdbcClient database) {
        this.database = database;
    }

    /** Lets nobody else add to the draft until the transaction ends. */
    void lock(byte[] draft) {
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended('photo ' || encode(?, 'hex'), 0))")
                .param(draft)
                .query((row, number) -> number)
                .single();
    }

    Optional<Photo> findByDraftAndSent(byte[] draft, byte[] sent) {
        return database.sql("SELECT * FROM photo WHERE draft = ? AND sent = ?")
                .params(draft, sent)
                .query(PhotoTable::photo)
                .optional();
    }

    /** The first received first. */
    List<Photo> findByDraft(byte[] draft) {
        return database.sql("SELECT * FROM photo WHERE draft = ? ORDER BY received_at, name")
                .param(draft)
                .query(PhotoTable::photo)
                .list();
    }

    int countByDraft(byte[] draft) {
        return database.sql("SELECT count(*) FROM photo WHERE draft = ?")
                .param(draft)
                .query(Integer.class)
                .single();
    }

    void insert(Photo photo, byte[] draft, byte[] sent) {
        database.sql("""
                        INSERT INTO photo
                               (name, draft, sent, width, height, likeness, received_at, public_name, public_likeness)
                        VALUES (:name, :draft, :sent, :width, :height, :likeness, :receivedAt, :name, :likeness)
                        """)
                .param("name", photo.name())
                .param("draft", draft)
                .param("sent", sent)
                .param("width", photo.width())
                .param("height", photo.height())
                .param("likeness", photo.likeness())
                .param("receivedAt", utc(photo.receivedAt()))
                .update();
    }

    /** @return whether the draft has it, and no other feedback */
    boolean attach(String name, byte[] draft, String feedback, int position) {
        return database.sql("""
                        UPDATE photo
                           SET feedback = :feedback, position = :position
                         WHERE name = :name AND draft = :draft AND (feedback IS NULL OR feedback = :feedback)
                        """)
                        .param("feedback", feedback)
                        .param("position", position)
                        .param("name", name)
                        .param("draft", draft)
                        .update()
                == 1;
    }

    void show(String feedback, Collection<String> names) {
        database.sql("UPDATE photo SET shown = name = ANY(?) WHERE feedback = ?")
                .params(names.toArray(String[]::new), feedback)
                .update();
    }

    boolean isDraft(String name) {
        return database.sql("SELECT EXISTS (SELECT FROM photo WHERE name = ? AND feedback IS NULL)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    boolean isShown(String publicName) {
        return database.sql("SELECT EXISTS (SELECT FROM photo WHERE public_name = ? AND shown)")
                .param(publicName)
                .query(Boolean.class)
                .single();
    }

    /** Lets nobody else change it until the transaction ends; empty for what is part of no feedback. */
    Optional<Photo> lockAttached(String name) {
        return database.sql("SELECT * FROM photo WHERE name = ? AND feedback IS NOT NULL FOR UPDATE")
                .param(name)
                .query(PhotoTable::photo)
                .optional();
    }

    /** @param likeness of what is then seen; null for its own */
    Photo cover(String name, String publicName, @Nullable Long likeness, List<Region> regions) {
        return database.sql("""
                        UPDATE photo
                           SET public_name = :publicName,
                               public_likeness = coalesce(:likeness::bigint, likeness),
                               covered = :covered
                         WHERE name = :name
                        RETURNING *
                        """)
                .param("publicName", publicName)
                .param("likeness", likeness)
                .param("covered", CoveredColumn.write(regions))
                .param("name", name)
                .query(PhotoTable::photo)
                .single();
    }

    /** By feedback and position. */
    List<Photo> findByFeedback(Collection<String> feedback) {
        return database.sql("SELECT * FROM photo WHERE feedback = ANY(?) ORDER BY feedback, position")
                .param(feedback.toArray(String[]::new))
                .query(PhotoTable::photo)
                .list();
    }

    /** Most alike first. */
    List<Photo> findAlike(String name, int differingBits) {
        return database.sql("""
                        SELECT other.*
                          FROM photo AS one
                          JOIN photo AS other
                            ON bit_count((one.likeness # other.likeness)::bit(64)) <= :bits
                           AND other.name <> one.name
                         WHERE one.name = :name
                         ORDER BY bit_count((one.likeness # other.likeness)::bit(64)), other.received_at, other.name
                        """)
                .param("name", name)
                .param("bits", differingBits)
                .query(PhotoTable::photo)
                .list();
    }

    /** @return the names and public names of what was deleted */
    List<String> deleteHidden(String feedback) {
        return namesOf("DELETE FROM photo WHERE feedback = ? AND NOT shown RETURNING name, public_name", feedback);
    }

    /** @return the names and public names of what was deleted */
    List<String> deleteByFeedback(String feedback) {
        return namesOf("DELETE FROM photo WHERE feedback = ? RETURNING name, public_name", feedback);
    }

    /**
     * Makes what everybody sees all there is of the photos of the feedback.
     *
     * @return the names under which there was more
     */
    List<String> renameCovered(String feedback) {
        return database.sql("""
                        WITH whole AS (
                            SELECT name FROM photo WHERE feedback = ? AND covered <> '{}' FOR UPDATE)
                        UPDATE photo
                           SET name = public_name, likeness = public_likeness, covered = '{}'
                          FROM whole
                         WHERE photo.name = whole.name
                        RETURNING whole.name
                        """)
                .param(feedback)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private List<String> namesOf(String deletion, String feedback) {
        return database
                .sql(deletion)
                .param(feedback)
                .query((row, number) -> Stream.of(row.getString("name"), row.getString("public_name")))
                .list()
                .stream()
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** @return whether the draft had it and was not sent with it */
    boolean deleteByDraft(byte[] draft, String name) {
        return database.sql("DELETE FROM photo WHERE name = ? AND draft = ? AND feedback IS NULL")
                        .params(name, draft)
                        .update()
                == 1;
    }

    /** @return the names of what was deleted */
    List<String> deleteWithoutFeedback(Instant before) {
        return database.sql("DELETE FROM photo WHERE feedback IS NULL AND received_at < ? RETURNING name")
                .param(utc(before))
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private static Photo photo(ResultSet row, int number) throws SQLException {
        return new Photo(
                row.getString("name"),
                row.getInt("position"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("likeness"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("feedback"),
                row.getBoolean("shown"),
                row.getString("public_name"),
                CoveredColumn.read((Double[]) row.getArray("covered").getArray()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
