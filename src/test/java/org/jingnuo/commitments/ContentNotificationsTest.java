package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jingnuo.platform.notifications.DatabaseNotifications;
import org.jingnuo.site.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is scheduled here, so whatever is shown was told and not found by asking. */
@ContentDatabaseTest
@Import({ContentNotifications.class, DatabaseNotifications.class})
class ContentNotificationsTest {

    private static final String PARKING = "2023-parking-spaces";

    @Autowired
    ContentImport contentImport;

    @Autowired
    Catalogue catalogue;

    @Autowired
    DatabaseNotifications notifications;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin_with_the_real_content() {
        new Tables(database).empty();
        var revision = contentImport.run(Contents.REAL);
        await().ignoreExceptions().until(() -> shown() == revision);
    }

    @Test
    void what_another_node_imports_is_shown() {
        contentImport.run(Contents.withTitle(PARKING, new Bilingual("停车", "Parking")));

        await().untilAsserted(() -> assertThat(catalogue
                        .now()
                        .findCommitment(PARKING)
                        .orElseThrow()
                        .title()
                        .en())
                .isEqualTo("Parking"));
    }

    @Test
    void the_same_content_again_is_not_told() {
        var before = catalogue.now();

        contentImport.run(Contents.REAL);
        var later = contentImport.run(Contents.withTitle(PARKING, new Bilingual("停车", "Parking")));

        await().untilAsserted(() -> assertThat(shown()).isEqualTo(later));
        assertThat(later).isEqualTo(before.revision() + 1);
    }

    @Test
    void a_revision_raised_while_nobody_listened_is_caught_up() {
        var before = shown();
        notifications.stop();
        raiseUntold();
        assertThat(shown()).isEqualTo(before);

        notifications.start();

        await().untilAsserted(() -> assertThat(shown()).isGreaterThan(before));
    }

    /** As an import does that nobody hears of. */
    private void raiseUntold() {
        database.sql("INSERT INTO content_revision (digest, raised_at) VALUES ('another', now())")
                .update();
    }

    private long shown() {
        return catalogue.now().revision();
    }
}
