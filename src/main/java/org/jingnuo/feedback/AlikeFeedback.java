package org.jingnuo.feedback;

import java.time.Instant;
import java.util.List;
import org.jingnuo.feedback.guard.LatinWords;
import org.jingnuo.feedback.guard.Likeness;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Photos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds feedback that may say what other feedback says. */
@Service
public class AlikeFeedback {

    /** Most bits in which photos differ that are the same picture, saved anew. */
    private static final int SAME_PICTURE = 8;

    private final JdbcClient database;
    private final Photos photos;

    AlikeFeedback(JdbcClient database, Photos photos) {
        this.database = database;
        this.photos = photos;
    }

    /**
     * Other feedback that is much the same.
     *
     * @param words what its sender wrote
     * @param byPhoto whether a photo is alike; else the words are
     */
    public record Alike(String id, State state, Instant receivedAt, String words, boolean byPhoto) {}

    /** What has words or a photo much like those of {@code feedback}, the oldest first. */
    public List<Alike> find(Feedback feedback) {
        var byPhoto = photos.findByFeedback(List.of(feedback.id())).stream()
                .flatMap(photo -> photos.alike(photo.name(), SAME_PICTURE).stream())
                .map(Photo::feedback)
                .filter(id -> id != null && !id.equals(feedback.id()))
                .distinct()
                .toArray(String[]::new);
        var words = LatinWords.of(feedback.account().words());
        return findNear(feedback, byPhoto).stream()
                .filter(it -> it.byPhoto() || words.agreeWith(LatinWords.of(it.words())))
                .toList();
    }

    private List<Alike> findNear(Feedback feedback, String[] byPhoto) {
        return database.sql("""
                        SELECT id, state, received_at, words, id = ANY(:byPhoto) AS by_photo
                          FROM feedback
                         WHERE id <> :id
                           AND (id = ANY(:byPhoto)
                                OR likeness = ANY(ARRAY(
                                    SELECT DISTINCT likeness
                                      FROM feedback
                                     WHERE likeness <> 0 AND :likeness::bigint <> 0
                                       AND bit_count((likeness # :likeness::bigint)::bit(64)) <= :near)))
                         ORDER BY received_at
                        """)
                .param("id", feedback.id())
                .param("byPhoto", byPhoto)
                .param("likeness", feedback.likeness())
                .param("near", Likeness.NEAR)
                .query((row, index) -> new Alike(
                        row.getString("id"),
                        State.valueOf(row.getString("state")),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("words"),
                        row.getBoolean("by_photo")))
                .list();
    }
}
