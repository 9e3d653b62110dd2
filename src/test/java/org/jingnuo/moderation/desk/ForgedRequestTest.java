package org.jingnuo.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jingnuo.EmptyTables;
import org.jingnuo.PortalTest;
import org.jingnuo.browser.Words;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Marks;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.access.DeskVisitor;
import org.jingnuo.moderation.access.FlowPage;
import org.jingnuo.moderation.access.Newcomer;
import org.jingnuo.moderation.desk.SentFeedback.Sender;
import org.jingnuo.moderation.people.Invitation;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Staffing;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who hold an open page of the desk and send in its name what it never would. */
@PortalTest
@Import(SentFeedback.class)
@ExtendWith(EmptyFeedback.class)
class ForgedRequestTest {

    private static final Words ZH = new Words(Language.ZH);
    private static final Actor BOSS = new Actor("boss", Set.of(Role.ADMIN));
    private static final Actor LIN = new Actor("lin", Set.of(Role.MODERATOR));

    /** More than any page has elements. */
    private static final int MANY = 300;

    private final String mark = Marks.next(new Random());

    @LocalServerPort
    int port;

    @Autowired
    Staffing staffing;

    @Autowired
    People people;

    @Autowired
    SentFeedback residents;

    @Autowired
    Desk desk;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient rows;

    private Sender sent;

    @BeforeEach
    void something_waits() {
        EmptyTables.empty(rows, "person, token_bucket");
        sent = residents.sends("停车位画好了，" + mark, 1);
    }

    /** The control: the same calls from somebody who may. */
    @Test
    void what_a_page_sends_for_a_moderator_is_done() {
        var page = open(signedIn("mei", Role.MODERATOR));

        assertThat(page.heard()).contains(mark);
        assertThat(page.resynchronise().text()).contains(mark);
        page.click(ZH.get("desk.publish"));

        assertThat(sent.feedback().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void a_key_that_a_page_sends_for_a_moderator_is_heard() {
        var page = open(signedIn("mei", Role.MODERATOR));

        page.press("p", path());

        assertThat(sent.feedback().state()).isEqualTo(State.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MODERATOR")
    void nobody_else_comes_to_a_case_from_a_page_that_is_theirs(Role role) {
        var page = FlowPage.open(signedIn("other", role), DeskPaths.ME);
        var deeds = deeds();

        page.navigate(path());
        pressEverything(page, path());
        IntStream.rangeClosed(1, MANY).forEach(page::click);

        assertThat(page.heard()).doesNotContain(mark).doesNotContain(ZH.get("desk.publish"));
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        assertThat(deeds()).isEqualTo(deeds);
    }

    @ParameterizedTest
    @CsvSource({
        "desk/people, ADMIN, people.title",
        "desk/audit, ADMIN, audit.title",
        "desk/replies, OFFICIAL, reply.title",
        "desk/progress, EDITOR, progress.title"
    })
    void a_moderator_comes_to_no_page_of_another_role(String address, Role role, String title) {
        var moderator = FlowPage.open(signedIn("mei", Role.MODERATOR), DeskPaths.ME);
        var other = FlowPage.open(signedIn("other" + mark, role), DeskPaths.ME);

        moderator.navigate(address);
        other.navigate(address);

        assertThat(other.heard()).contains(ZH.get(title)).doesNotContain(ZH.get("desk.notForYou"));
        assertThat(moderator.heard())
                .contains(ZH.get("desk.notForYou"))
                .doesNotContain(ZH.get(title))
                .doesNotContain(mark);
    }

    @Test
    void somebody_who_is_not_signed_in_comes_nowhere() {
        var page = FlowPage.open(new DeskVisitor(port), path());
        var deeds = deeds();

        page.navigate(DeskPaths.DESK);
        pressEverything(page, path());

        assertThat(page.heard()).doesNotContain(mark).contains(DeskPaths.LOGIN);
        assertNothingDone(deeds);
    }

    @Test
    void a_page_does_nothing_more_for_somebody_who_was_disabled() {
        var mei = signedIn("mei", Role.MODERATOR);
        var page = open(mei);
        staffing.disable(BOSS, "mei");
        var deeds = deeds();

        assertNothingHeard(page, page.stolenBy(mei));

        assertNothingDone(deeds);
    }

    @Test
    void a_page_does_nothing_more_for_somebody_whose_role_was_taken_away() {
        var mei = signedIn("mei", Role.MODERATOR);
        var page = open(mei);
        staffing.changeRoles(BOSS, people.findByName("mei").orElseThrow(), Set.of(Role.EDITOR), null);
        var deeds = deeds();

        assertNothingHeard(page, page.stolenBy(mei));

        assertNothingDone(deeds);
    }

    @Test
    void a_role_that_is_gone_counts_at_once_in_a_session_that_goes_on() {
        var page = open(signedIn("mei", Role.MODERATOR, Role.EDITOR));
        rows.sql("DELETE FROM person_role WHERE role = 'MODERATOR'").update();
        var deeds = deeds();

        page.click(ZH.get("desk.publish"));
        page.navigate(DeskPaths.DESK);
        pressEverything(page, path());

        assertNothingDone(deeds);
    }

    @Test
    void a_page_obeys_nobody_who_has_given_only_a_password() {
        var page = open(signedIn("mei", Role.MODERATOR));
        var half = new DeskVisitor(port);
        half.signIn("mei", Newcomer.PASSWORD);
        var deeds = deeds();

        assertNothingHeard(page, page.stolenBy(half));

        assertNothingDone(deeds);
    }

    @Test
    void a_page_obeys_nobody_without_its_session() {
        var page = open(signedIn("mei", Role.MODERATOR));
        var other = signedIn("other", Role.EDITOR);
        FlowPage.open(other, DeskPaths.ME);
        var deeds = deeds();

        for (var thief : List.of(new DeskVisitor(port), other)) {
            assertNothingHeard(page, page.stolenBy(thief));
        }

        assertNothingDone(deeds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "init", "876d5761-9b01-45c4-9611-4e9a8f98d47c"})
    void a_page_obeys_nobody_without_its_key(String key) {
        var page = open(signedIn("mei", Role.MODERATOR));
        var deeds = deeds();

        assertNothingHeard(page, page.withKey(key));

        assertNothingDone(deeds);
    }

    @Test
    void a_case_whose_hold_ran_out_and_that_others_look_at_is_not_decided() {
        var page = open(signedIn("mei", Role.MODERATOR));
        rows.sql("UPDATE desk_case SET taken_until = now() - interval '1 s'").update();
        desk.take(sent.id(), LIN);
        var deeds = deeds();

        page.click(ZH.get("desk.publish"));
        page.press("p", path());

        assertThat(page.heard()).contains(ZH.get("desk.notDone.TAKEN"));
        assertNothingDone(deeds);
    }

    @Test
    void what_others_look_at_is_decided_by_no_button_that_is_not_there_and_by_no_key() {
        desk.take(sent.id(), LIN);
        var page = open(signedIn("mei", Role.MODERATOR));
        var deeds = deeds();

        assertThat(page.buttons(ZH.get("desk.publish"))).isEmpty();
        List.of("p", "r", "a", "m", "b", "e").forEach(key -> page.press(key, path()));
        page.elements("vaadin-checkbox").forEach(box -> page.set(box, "checked", false));

        assertThat(page.elements("vaadin-dialog")).isEmpty();
        assertNothingDone(deeds);
    }

    @Test
    void what_no_browser_would_send_covers_nothing_and_shows_nothing() {
        var page = open(signedIn("mei", Role.MODERATOR));
        var outside = Map.of("left", -1, "top", 0, "width", 7, "height", 1e300);
        var part = Map.of("left", 0.1, "top", 0.1, "width", 0.1, "height", 0.1);
        var deeds = deeds();

        for (var regions : new Object[] {
            "all",
            7,
            List.of(outside),
            List.of(Map.of()),
            IntStream.rangeClosed(0, Photos.MOST_REGIONS)
                    .mapToObj(number -> part)
                    .toList()
        }) {
            page.elements("region-selector").forEach(selector -> page.set(selector, "regions", regions));
        }
        for (var property : List.of("innerHTML", "src", "__proto__", "no-such")) {
            page.elements("region-selector").forEach(selector -> page.set(selector, property, "<b>"));
        }
        page.click(ZH.get("desk.publish"));

        assertThat(sent.photos())
                .hasSize(1)
                .allMatch(photo -> photo.shown() && photo.covered().isEmpty());
        assertThat(sent.feedback().published())
                .extracting(it -> it.publicWords())
                .isEqualTo("停车位画好了，" + mark);
        assertThat(deeds()).isEqualTo(deeds + 1);
    }

    @Test
    void a_reason_that_is_not_offered_is_none() {
        var page = open(signedIn("mei", Role.MODERATOR));
        page.click(ZH.get("desk.reject"));
        var deeds = deeds();

        for (var reason : new Object[] {"999", -1, "OFF_TOPIC", ""}) {
            page.elements("vaadin-select").forEach(select -> page.set(select, "value", reason));
            page.click(ZH.get("desk.reject"));
        }

        assertNothingDone(deeds);
        page.elements("vaadin-select").forEach(select -> page.set(select, "value", "1"));
        page.click(ZH.get("desk.reject"));
        assertThat(sent.feedback().state()).isEqualTo(State.REJECTED);
    }

    private void assertNothingHeard(FlowPage page, FlowPage forged) {
        page.buttons(ZH.get("desk.publish")).forEach(forged::click);
        forged.press("p", path());
        forged.navigate(DeskPaths.DESK);
        forged.navigate(path());
        forged.resynchronise();

        assertThat(forged.heard()).doesNotContain(mark);
    }

    private void assertNothingDone(int deeds) {
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        assertThat(sent.photos()).noneMatch(photo -> photo.shown());
        assertThat(deeds()).isEqualTo(deeds);
    }

    /** Entries of the audit that are more than a look. */
    private int deeds() {
        return rows.sql("SELECT count(*) FROM audit_entry WHERE action <> 'OPENED'")
                .query(Integer.class)
                .single();
    }

    private void pressEverything(FlowPage page, String path) {
        List.of("p", "r", "a", "m", "b", "e", "c", "w", "n", "u", "q").forEach(key -> page.press(key, path));
    }

    private FlowPage open(DeskVisitor visitor) {
        return FlowPage.open(visitor, path());
    }

    private String path() {
        return DeskPaths.feedback(sent.id());
    }

    private DeskVisitor signedIn(String name, Role... roles) {
        var visitor = new DeskVisitor(port);
        var link = staffing.invite(BOSS, new Invitation(name, name, Language.ZH, Set.of(roles), "荆州市住建局"));
        Newcomer.setUp(name, link, clock, visitor);
        return visitor;
    }
}
