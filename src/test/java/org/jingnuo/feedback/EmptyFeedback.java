package org.jingnuo.feedback;

import org.jingnuo.EmptyTables;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves a portal that several test classes share without any feedback: in its tables, in memory, in the index. */
public final class EmptyFeedback implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        var portal = SpringExtension.getApplicationContext(context);
        var database = portal.getBean(JdbcClient.class);
        database.sql("""
                        WITH hidden AS (
                            UPDATE feedback SET state = 'WITHDRAWN', published_at = NULL, public_words = NULL
                             WHERE state = 'PUBLISHED'
                            RETURNING id)
                        INSERT INTO feedback_revision (feedback, raised_at) SELECT id, now() FROM hidden
                        """).update();
        portal.getBean(PublishedFeedback.class).refresh();
        EmptyTables.empty(database, "feedback, photo, photo_file");
    }
}
