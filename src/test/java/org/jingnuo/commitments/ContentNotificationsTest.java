package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jingnuo.site.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is scheduled here, so whatever is shown was told and not found by asking. */
@ContentDatabaseTest
@Import(ContentNotifications.class)
class ContentNotificationsTest {

    private static final String PARKING = "2023-parking-spaces";

    @Autowired
    ContentImport contentImport;

    @Autowired
    Catalogue catalogue;

    @Autowired
    ContentNotifications notifications;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin_with_the_real_content() {
        await().until(() -> listeners().size() == 1);
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
    void a_revision_raised_while_the_connection_was_cut_is_caught_up() {
        var before = shown();
        var cut = listeners();

        raiseUntold();
        database.sql("SELECT pg_terminate_backend(:pid)")
                .param("pid", cut.getFirst())
                .query()
                .singleRow();

        await().untilAsserted(() -> assertThat(shown()).isGreaterThan(before));
        assertThat(listeners()).hasSize(1).doesNotContainAnyElementsOf(cut);
    }

    @Test
    void stopping_does_not_wait_for_a_word_and_starting_again_catches_up() {
        var before = shown();

        assertTimeoutPreemptively(Duration.ofMillis(1500), () -> notifications.stop());

        await().untilAsserted(() -> assertThat(listeners()).isEmpty());
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

    /** Process numbers of the connections that listen to this test's database. */
    private List<Integer> listeners() {
        return database.sql(
                        "SELECT pid FROM pg_stat_activity WHERE application_name = :name AND datname = current_database()")
                .param("name", ContentNotifications.CONNECTION)
                .query((row, number) -> row.getInt("pid"))
                .list();
    }
}
