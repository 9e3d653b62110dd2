package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.site.Bilingual;
import org.jingnuo.site.PagesOutdated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ContentDatabaseTest
@RecordApplicationEvents
class CatalogueTest {

    private static final String PARKING = "2023-parking-spaces";

    @Autowired
    ContentImport contentImport;

    @Autowired
    Catalogue catalogue;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin_with_the_real_content() {
        new Tables(database).empty();
        contentImport.run(Contents.REAL);
        catalogue.follow();
        events.clear();
    }

    @Test
    void an_import_by_another_node_is_followed_and_told() {
        var revision = contentImport.run(Contents.withTitle(PARKING, new Bilingual("停车", "Parking")));

        catalogue.follow();

        assertThat(catalogue.now().findCommitment(PARKING).orElseThrow().title().en())
                .isEqualTo("Parking");
        assertThat(events.stream(ContentChanged.class)).containsExactly(new ContentChanged(revision));
        assertThat(events.stream(PagesOutdated.class)).hasSize(1);
    }

    @Test
    void nothing_new_is_not_told() {
        catalogue.follow();

        assertThat(events.stream(ContentChanged.class)).isEmpty();
        assertThat(events.stream(PagesOutdated.class)).isEmpty();
    }

    @Test
    void reading_goes_on_while_the_database_is_lost_and_follows_it_again_afterwards() {
        var before = catalogue.now();
        database.sql("ALTER TABLE content_revision RENAME TO lost").update();
        try {
            catalogue.follow();
        } finally {
            database.sql("ALTER TABLE lost RENAME TO content_revision").update();
        }
        assertThat(catalogue.now()).isSameAs(before);
        contentImport.run(Contents.withTitle(PARKING, new Bilingual("停车", "Parking")));

        catalogue.follow();

        assertThat(catalogue.now()).isNotSameAs(before);
    }
}
