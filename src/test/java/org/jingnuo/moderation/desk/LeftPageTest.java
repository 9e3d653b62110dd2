package org.jingnuo.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.ref.WeakReference;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.EmptyTables;
import org.jingnuo.PortalTest;
import org.jingnuo.Sessions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.access.DeskVisitor;
import org.jingnuo.moderation.access.FlowPage;
import org.jingnuo.moderation.access.Newcomer;
import org.jingnuo.moderation.people.Administrators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody has left at the desk takes no memory any more. */
@PortalTest
@Import(SentFeedback.class)
@ExtendWith(EmptyFeedback.class)
class LeftPageTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext context;

    @Autowired
    Administrators administrators;

    @Autowired
    SentFeedback residents;

    @Autowired
    Clock clock;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient rows;

    private Sessions sessions;
    private DeskVisitor visitor;
    private FlowPage page;

    @BeforeEach
    void a_case_is_open_as_the_only_page() {
        sessions = Sessions.of(context);
        sessions.expire();
        EmptyTables.empty(rows, "person, token_bucket");
        visitor = new DeskVisitor(port);
        Newcomer.setUp("mei", administrators, clock, visitor);
        rows.sql("INSERT INTO person_role (person, role) VALUES ('mei', 'MODERATOR')")
                .update();
        page = FlowPage.open(
                visitor, DeskPaths.feedback(residents.sends("停车位画好了").id()));
    }

    @Test
    void a_case_that_was_left_for_the_queue_is_released() {
        var left =
                views().stream().filter(view -> view.get() instanceof CaseView).toList();
        page.answerScripts();

        page.navigate(DeskPaths.DESK);
        page.answerScripts();

        assertReleased(left);
        assertThat(names()).contains("QueueView", "DeskLayout").doesNotContain("CaseView");
    }

    @Test
    void a_window_that_was_closed_is_released_while_its_session_goes_on() {
        var left = views();
        var other = FlowPage.open(visitor, DeskPaths.ME);

        page.close();

        assertReleased(left);
        assertThat(desk.takeNext(Wanted.ALL, new Actor("lin", Set.of(Role.MODERATOR))))
                .isPresent();
        assertThat(other.navigate(DeskPaths.DESK).text()).contains("changes");
    }

    @Test
    void everything_is_released_when_its_session_has_ended() {
        var left = views();

        sessions.expire();

        assertReleased(left);
    }

    @Test
    void everything_is_released_when_somebody_has_signed_out() {
        var left = views();

        visitor.signOut();

        assertReleased(left);
    }

    private void assertReleased(List<WeakReference<Object>> views) {
        assertThat(views).isNotEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> {
            System.gc();
            assertThat(views).extracting(WeakReference::get).containsOnlyNulls();
        });
    }

    private List<String> names() {
        return views().stream()
                .map(view -> String.valueOf(view.get()).replaceAll("@.*|.*\\.", ""))
                .toList();
    }

    /** Every view and layout that somebody has open, and the windows they are in. */
    private List<WeakReference<Object>> views() {
        return sessions.flow().stream()
                .flatMap(session -> {
                    session.lock();
                    try {
                        return session.getUIs().stream()
                                .flatMap(ui -> Stream.concat(
                                        Stream.of((Object) ui),
                                        ui.getInternals().getActiveRouterTargetsChain().stream()))
                                .toList()
                                .stream();
                    } finally {
                        session.unlock();
                    }
                })
                .map(WeakReference::new)
                .toList();
    }
}
