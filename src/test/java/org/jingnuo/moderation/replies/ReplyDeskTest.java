package org.jingnuo.moderation.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingnuo.moderation.Attempts.refused;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jingnuo.EmptyTables;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.KeptFeedback;
import org.jingnuo.feedback.OwnAction;
import org.jingnuo.feedback.Reason;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.EmptyRecord;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.WebAddress;
import org.jingnuo.moderation.desk.SentFeedback;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.site.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** Replies of public bodies: writing, reading and withdrawing them. */
@PortalTest
@Import(SentFeedback.class)
@ExtendWith({EmptyFeedback.class, EmptyRecord.class})
class ReplyDeskTest {

    private static final Actor WU = new Actor("wu", Set.of(Role.OFFICIAL));
    private static final Actor LI = new Actor("li", Set.of(Role.OFFICIAL));
    private static final Target COMMITMENT = new Target(SentFeedback.COMMITMENT, null);
    private static final String PAGE = "/c/" + SentFeedback.COMMITMENT;

    @LocalServerPort
    int port;

    @Autowired
    ReplyDesk desk;

    @Autowired
    SentFeedback residents;

    @Autowired
    Decisions decisions;

    @Autowired
    KeptFeedback kept;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    @Autowired
    People people;

    @Autowired
    JdbcClient rows;

    private Portal portal;

    @BeforeEach
    void two_officials_are_there() {
        portal = new Portal(port);
        EmptyTables.empty(rows, "person");
        people.save(official(WU, "某市城管局"));
        people.save(official(LI, "某市水务局"));
    }

    private static Person official(Actor actor, String body) {
        return Person.invited(actor.name(), actor.name(), Language.ZH).with(actor.roles(), body);
    }

    @Test
    void a_reply_is_shown_with_body_date_and_source_apart_from_the_record_and_from_feedback() {
        assertThat(page().select("#replies")).isEmpty();

        desk.write(COMMITMENT, answer("正在办理"), WU);

        var page = page();
        assertThat(page.select("#replies").text())
                .contains("某市城管局", "2024年3月1日", "正在办理")
                .doesNotContain("wu");
        assertThat(page.select("#replies a").attr("href")).isEqualTo("https://example.org/reply");
        assertThat(page.select("#residents #replies, #official #replies")).isEmpty();
        assertThat(page.text()).contains("暂无已知的官方记录");
        assertThat(portal.get("/en" + PAGE).html().select("#replies").text()).contains("City Management Bureau");
    }

    @Test
    void what_is_withdrawn_leaves_its_reason() {
        var id = desk.write(COMMITMENT, answer("正在办理"), WU);

        desk.withdraw(id, "答错了对象", WU);

        assertThat(page().select("#replies").text())
                .contains("某市城管局", "已撤回，原因：答错了对象")
                .doesNotContain("正在办理");
        refused(Cause.SETTLED, () -> desk.withdraw(id, "再撤", WU));
    }

    @Test
    void a_reply_to_feedback_goes_when_that_is_no_longer_public() {
        var sent = published("停车位没画好");
        desk.write(new Target(SentFeedback.COMMITMENT, sent.id()), answer("下周补画"), WU);
        assertThat(page().select("#replies").text()).contains("回复居民反馈“停车位没画好”", "下周补画");

        sent.does(new OwnAction.Withdraw());

        assertThat(page().select("#replies")).isEmpty();
        assertThat(page().text()).doesNotContain("下周补画");
        assertThat(desk.list(null, 0, 10, WU)).singleElement().matches(reply -> !reply.isPublic());
    }

    @Test
    void a_reply_is_deleted_with_the_feedback_it_answers_and_no_other_is() {
        var sent = published("停车位没画好");
        desk.write(new Target(SentFeedback.COMMITMENT, sent.id()), answer("下周补画"), WU);
        var other = desk.write(COMMITMENT, answer("正在办理"), WU);
        sent.does(new OwnAction.Withdraw());

        transactions.executeWithoutResult(
                retention -> kept.deleteWithdrawn(clock.instant().plus(1, ChronoUnit.HOURS)));

        assertThat(rows.sql("SELECT id FROM official_reply").query(String.class).list())
                .containsExactly(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"停车位没画好", ""})
    void a_reply_is_deleted_when_the_rejected_feedback_it_answers_is_emptied_and_no_earlier(String words) {
        var rejected = published(words);
        desk.write(new Target(SentFeedback.COMMITMENT, rejected.id()), answer("下周补画"), WU);
        var seen = published("路灯也亮了");
        var others = List.of(
                desk.write(new Target(SentFeedback.COMMITMENT, seen.id()), answer("谢谢"), WU),
                desk.write(COMMITMENT, answer("正在办理"), WU));
        decisions.decide(rejected.id(), rejected.feedback().version(), new Decision.Reject(Reason.OFF_TOPIC, "与承诺无关"));

        empty(clock.instant().minus(1, ChronoUnit.HOURS));
        assertThat(desk.count(null, WU)).isEqualTo(3);
        empty(clock.instant().plus(1, ChronoUnit.HOURS));

        assertThat(desk.list(null, 0, 10, WU)).extracting(Reply::id).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void a_reply_stays_when_emptying_the_feedback_fails() {
        var rejected = published("停车位没画好");
        desk.write(new Target(SentFeedback.COMMITMENT, rejected.id()), answer("下周补画"), WU);
        decisions.decide(rejected.id(), rejected.feedback().version(), new Decision.Reject(Reason.OFF_TOPIC, "与承诺无关"));

        transactions.executeWithoutResult(retention -> {
            kept.emptyUnpublished(clock.instant().plus(1, ChronoUnit.HOURS));
            retention.setRollbackOnly();
        });

        assertThat(desk.count(null, WU)).isEqualTo(1);
        assertThat(rejected.feedback().account().words()).isEqualTo("停车位没画好");
    }

    @Test
    void nobody_deletes_a_reply_whose_feedback_is_there_or_to_a_commitment() {
        var sent = published("停车位没画好");
        var rejected = published("路灯没亮");
        var ids = List.of(
                desk.write(new Target(SentFeedback.COMMITMENT, sent.id()), answer("下周补画"), WU),
                desk.write(new Target(SentFeedback.COMMITMENT, rejected.id()), answer("下周就亮"), WU),
                desk.write(COMMITMENT, answer("正在办理"), WU));
        decisions.decide(rejected.id(), rejected.feedback().version(), new Decision.Reject(Reason.OFF_TOPIC, "与承诺无关"));

        for (var id : ids) {
            assertThatThrownBy(() -> rows.sql("DELETE FROM official_reply WHERE id = ?")
                            .param(id)
                            .update())
                    .hasMessageContaining("deleted only with what it answers");
        }
        assertThatThrownBy(() -> rows.sql("TRUNCATE official_reply").update())
                .hasMessageContaining("never deleted all at once");
    }

    @Test
    void only_what_is_public_and_about_the_commitment_is_answered() {
        var waiting = residents.sends("停车位没画好");
        var published = published("路灯也亮了");

        refused(Cause.NOT_PUBLIC, () -> desk.write(new Target(SentFeedback.COMMITMENT, waiting.id()), answer("好"), WU));
        refused(Cause.NOT_PUBLIC, () -> desk.write(new Target("2023-pocket-parks", published.id()), answer("好"), WU));
        refused(Cause.NO_SUCH_COMMITMENT, () -> desk.write(new Target("no-such", null), answer("好"), WU));
    }

    @Test
    void an_empty_an_endless_or_a_coming_reply_is_refused() {
        refused(Cause.INCOMPLETE, () -> desk.write(COMMITMENT, answer(" "), WU));
        refused(Cause.INCOMPLETE, () -> desk.write(COMMITMENT, answer("长".repeat(2001)), WU));
        refused(
                Cause.WRONG_DATE,
                () -> desk.write(
                        COMMITMENT, new Answer(new Body("某市城管局", null), LocalDate.of(9999, 1, 1), "好", null), WU));

        assertThat(desk.count(null, WU)).isZero();
    }

    @Test
    void nobody_answers_or_takes_back_for_another_body_than_their_own() {
        var id = desk.write(COMMITMENT, answer("正在办理"), WU);

        refused(Cause.NOT_YOUR_BODY, () -> desk.write(COMMITMENT, answer("好"), LI));
        refused(Cause.NOT_YOUR_BODY, () -> desk.withdraw(id, "不是我们的", LI));
        refused(
                Cause.NOT_YOUR_BODY,
                () -> desk.write(COMMITMENT, answer("好"), new Actor("gone", Set.of(Role.OFFICIAL))));

        assertThat(page().select("#replies li")).hasSize(1);
    }

    @Test
    void whoever_wrote_it_takes_it_back_also_after_the_name_of_their_body_was_corrected() {
        var id = desk.write(COMMITMENT, answer("正在办理"), WU);
        corrected("wu", "某市城市管理局");
        corrected("li", "某市城市管理局");

        refused(Cause.NOT_YOUR_BODY, () -> desk.withdraw(id, "不是我写的", LI));
        desk.withdraw(id, "答错了对象", WU);

        assertThat(page().select("#replies").text()).contains("已撤回，原因：答错了对象");
    }

    @Test
    void what_officials_type_is_text() {
        desk.write(COMMITMENT, answer("<script>alert(1)</script><img src=x onerror=alert(1)>"), WU);

        assertThat(page().select("#replies").select("script, img")).isEmpty();
        assertThat(page().select("#replies .words").text()).startsWith("<script>");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "OFFICIAL")
    void no_other_role_sees_or_does_anything(Role role) {
        var id = desk.write(COMMITMENT, answer("正在办理"), WU);
        var other = new Actor("other", EnumSet.of(role));

        for (ThrowingCallable call : new ThrowingCallable[] {
            () -> desk.list(null, 0, 1, other),
            () -> desk.count(null, other),
            () -> desk.body(other),
            () -> desk.write(COMMITMENT, answer("好"), other),
            () -> desk.withdraw(id, "x", other)
        }) {
            assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(page().select("#replies li")).hasSize(1);
    }

    private void empty(Instant decidedBefore) {
        transactions.executeWithoutResult(retention -> kept.emptyUnpublished(decidedBefore));
    }

    private void corrected(String name, String body) {
        var person = people.findByName(name).orElseThrow();
        people.save(person.with(person.roles(), body));
    }

    private SentFeedback.Sender published(String words) {
        var sent = residents.sends(words);
        decisions.decide(sent.id(), sent.feedback().version(), new Decision.Publish(words, Set.of(), null));
        return sent;
    }

    private Document page() {
        return portal.get(PAGE).html();
    }

    private static Answer answer(String words) {
        return new Answer(
                new Body("某市城管局", "City Management Bureau"),
                LocalDate.of(2024, 3, 1),
                words,
                new WebAddress("https://example.org/reply"));
    }
}
