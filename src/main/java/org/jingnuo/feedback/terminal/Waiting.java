package org.jingnuo.feedback.terminal;

import java.util.List;
import org.jingnuo.feedback.AlikeFeedback;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Photos;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever decides wants to know beside the feedback itself. */
class Waiting {

    private final JdbcClient database;
    private final Photos photos;
    private final AlikeFeedback alike;

    Waiting(JdbcClient database, Photos photos, AlikeFeedback alike) {
        this.database = database;
        this.photos = photos;
        this.alike = alike;
    }

    /**
     * @param commitment title, or null where the sender was not sure
     * @param place name, or null without one
     * @param contact whether the sender left a way to be reached
     * @param alike ids and states of feedback whose words or photos are much the same
     */
    record About(
            @Nullable String commitment,
            @Nullable String place,
            List<Photo> photos,
            boolean contact,
            List<String> alike) {}

    About about(Feedback feedback) {
        var shown = photos.findByFeedback(List.of(feedback.id()));
        return new About(
                name(
                        "SELECT title_zh FROM commitment WHERE id = ?",
                        feedback.account().commitment()),
                name(
                        "SELECT name_zh FROM place WHERE id = ?",
                        feedback.account().place()),
                shown,
                leftContact(feedback),
                alike(feedback));
    }

    private boolean leftContact(Feedback feedback) {
        return database.sql("SELECT EXISTS (SELECT FROM feedback_contact WHERE feedback = ?)")
                .param(feedback.id())
                .query(Boolean.class)
                .single();
    }

    /** What has gone from the content is told by its id. */
    private @Nullable String name(String sql, @Nullable String id) {
        return id == null
                ? null
                : database.sql(sql).param(id).query(String.class).optional().orElse(id);
    }

    private List<String> alike(Feedback feedback) {
        return alike.find(feedback).stream()
                .map(it -> it.id() + " (" + it.state().word() + ")")
                .toList();
    }
}
