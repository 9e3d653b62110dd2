package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.commitments.ContentChanged;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.jingnuo.search.TextSearch;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@ExtendWith(EmptyFeedback.class)
class CachedPagesTest {

    private static final String COMMITMENT = "2023-pocket-parks";
    private static final List<String> PAGES = List.of("/c/" + COMMITMENT, "/", "/seen");
    private static final int ROUNDS = 25;

    @LocalServerPort
    int port;

    @Autowired
    Submissions submissions;

    @Autowired
    OwnFeedback own;

    @Autowired
    Decisions decisions;

    @Autowired
    Search search;

    @Autowired
    TextSearch texts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    private final Random random = new Random();
    private Portal portal;

    @BeforeEach
    void begin() {
        portal = new Portal(port);
        SearchReadiness.await(search);
    }

    @Test
    void a_page_that_was_being_made_while_something_was_withdrawn_is_not_kept() throws InterruptedException {
        var over = new AtomicBoolean();
        var reader = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                PAGES.forEach(portal::get);
            }
        });
        try {
            for (var round = 0; round < ROUNDS; round++) {
                var mark = Marks.next(random);
                var code = sent(mark);
                Decided.now(decisions, id(code), new Decision.Publish(mark, Set.of(), null));
                assertThat(PAGES)
                        .allSatisfy(page -> assertThat(portal.get(page).text()).contains(mark));

                own.act(code, new OwnAction.Withdraw());

                assertThat(PAGES)
                        .allSatisfy(page -> assertThat(portal.get(page).text()).doesNotContain(mark));
            }
        } finally {
            over.set(true);
            reader.join();
        }
    }

    /** As it happens when the database was lost for a while: the content is caught up with first. */
    @Test
    void what_another_node_published_is_found_although_the_content_changed_meanwhile() {
        var mark = Marks.next(random);
        var id = id(sent(mark));
        database.sql("""
                        UPDATE feedback SET state = 'PUBLISHED', public_words = words, published_at = now() WHERE id = ?
                        """).param(id).update();
        database.sql("INSERT INTO feedback_revision (feedback, raised_at) VALUES (?, now())")
                .param(id)
                .update();

        events.publishEvent(new ContentChanged(1));

        await().untilAsserted(() ->
                assertThat(texts.find(PublishedTexts.KIND, mark, 1)).hasSize(1));
    }

    private TrackingCode sent(String words) {
        var account = new Account(COMMITMENT, null, null, new Seen(Observation.FINISHED, null), words);
        return submissions
                .receive(new Submission(SendingKey.next(), Language.ZH, account, List.of(), null, null, false))
                .code();
    }

    private String id(TrackingCode code) {
        return own.find(code).orElseThrow().id();
    }
}
