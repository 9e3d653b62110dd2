package org.jingnuo.feedback.photos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
                        INSERT INTO photo (name, draft, sent, width, height, likeness, received_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        photo.name(),
                        draft,
                        sent,
                        photo.width(),
                        photo.height(),
                        photo.likeness(),
                        utc(photo.receivedAt()))
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

    boolean isShown(String name) {
        return database.sql("SELECT EXISTS (SELECT FROM photo WHERE name = ? AND shown)")
                .param(name)
                .query(Boolean.class)
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

    /** @return the names of what was deleted */
    List<String> deleteHidden(String feedback) {
        return database.sql("DELETE FROM photo WHERE feedback = ? AND NOT shown RETURNING name")
                .param(feedback)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    List<String> deleteByFeedback(String feedback) {
        return database.sql("DELETE FROM photo WHERE feedback = ? RETURNING name")
                .param(feedback)
                .query((row, number) -> row.getString("name"))
                .list();
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
                row.getBoolean("shown"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
