package org.jingnuo.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingnuo.moderation.Attempts.refused;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.AlikeFeedback;
import org.jingnuo.feedback.AlikeFeedback.Alike;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.OwnAction;
import org.jingnuo.feedback.PublishedFeedback;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Step;
import org.jingnuo.feedback.photos.Pictures;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.StepUp;
import org.jingnuo.moderation.desk.SentFeedback.Sender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@Import(SentFeedback.class)
@ExtendWith(EmptyFeedback.class)
class DeskTest {

    private static final Actor MEI = new Actor("mei", Set.of(Role.MODERATOR));
    private static final Actor LIN = new Actor("lin", Set.of(Role.MODERATOR));
    private static final Decision REJECT = new Decision.Reject(Reason.OFF_TOPIC, "说的是别处");

    @Autowired
    Desk desk;

    @Autowired
    Deciding deciding;

    @Autowired
    SentFeedback residents;

    @Autowired
    AlikeFeedback alike;

    @Autowired
    PublishedFeedback published;

    @Autowired
    JdbcClient database;

    @Test
    void the_longest_waiting_is_next_and_what_others_look_at_is_passed_over() {
        var first = residents.sends("先来的");
        var second = residents.sends("后来的");

        assertThat(desk.takeNext(Wanted.ALL, MEI)).contains(first.id());
        assertThat(desk.takeNext(Wanted.ALL, LIN)).contains(second.id());
        assertThat(desk.takeNext(Wanted.ALL, MEI)).contains(first.id());
    }

    @Test
    void english_words_are_alike_that_say_the_same_and_not_those_with_the_same_letters() {
        var planted = residents.sends("The pocket park near the lake is still being planted.");
        var rude = residents.sends("You idiots, nothing has been started here.", 1);
        var again = residents.sends("They are still planting the pocket park near the lake!");
        var pictured = residents.sends(
                "The lights are on.",
                List.of(Pictures.scene(64, 64, rude.feedback().account().words().hashCode())));

        assertThat(alike.find(again.feedback())).extracting(Alike::id).containsExactly(planted.id());
        assertThat(alike.find(rude.feedback())).extracting(Alike::id).containsExactly(pictured.id());
    }

    @Test
    void what_somebody_looks_at_cannot_be_decided_by_others_until_that_runs_out() {
        var sent = residents.sends("停车位画好了");
        desk.take(sent.id(), MEI);

        refused(Cause.TAKEN, () -> decide(sent, publish(sent), LIN));
        database.sql("UPDATE desk_case SET taken_until = now() - interval '1 s'")
                .update();
        decide(sent, publish(sent), LIN);

        assertThat(sent.feedback().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void the_next_is_the_one_after_and_after_the_last_the_first_again() {
        var sent = residents.send(3);

        assertThat(desk.takeNext(Wanted.ALL, sent.get(0).id(), MEI))
                .contains(sent.get(1).id());
        assertThat(desk.takeNext(Wanted.ALL, sent.get(1).id(), MEI))
                .contains(sent.get(2).id());
        assertThat(desk.takeNext(Wanted.ALL, sent.get(2).id(), MEI))
                .contains(sent.get(0).id());
    }

    @Test
    void alone_in_the_queue_it_has_no_next() {
        var sent = residents.sends("停车位画好了");

        assertThat(desk.takeNext(Wanted.ALL, sent.id(), MEI)).isEmpty();
    }

    @Test
    void what_was_let_go_others_may_take() {
        var sent = residents.sends("停车位画好了");
        desk.take(sent.id(), MEI);

        desk.release(sent.id(), MEI);

        assertThat(desk.takeNext(Wanted.ALL, LIN)).contains(sent.id());
    }

    @Test
    void what_is_published_is_shown_when_that_is_answered_and_gone_when_it_is_taken_back() {
        var sent = residents.sends("停车位画好了");

        decide(sent, publish(sent), MEI);
        assertThat(published.recent()).extracting(entry -> entry.id()).containsExactly(sent.id());
        deciding.takeBack(sent.id(), MEI);

        assertThat(published.recent()).isEmpty();
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        assertThat(sent.feedback().lastStep().kind()).isEqualTo(Step.Kind.TAKEN_BACK);
        assertThat(desk.takeNext(Wanted.ALL, LIN)).isEmpty();
    }

    @Test
    void a_decision_is_taken_back_only_by_who_made_it_and_only_for_a_minute() {
        var sent = residents.sends("停车位画好了");
        decide(sent, publish(sent), MEI);

        refused(Cause.TOO_LATE, () -> deciding.takeBack(sent.id(), LIN));
        database.sql("UPDATE desk_case SET decided_at = decided_at - interval '61 s'")
                .update();

        refused(Cause.TOO_LATE, () -> deciding.takeBack(sent.id(), MEI));
        assertThat(sent.feedback().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void what_its_sender_changed_or_withdrew_meanwhile_is_not_decided_unseen() {
        var changed = residents.sends("停车位画好了");
        var withdrawn = residents.sends("灯不亮");
        var seen = desk.take(changed.id(), MEI);
        var alsoSeen = desk.take(withdrawn.id(), MEI);
        changed.corrects("停车位没画好");
        withdrawn.does(new OwnAction.Withdraw());

        refused(Cause.CHANGED, () -> deciding.decide(changed.id(), seen.version(), publish(seen), MEI));
        refused(Cause.NOT_WAITING, () -> deciding.decide(withdrawn.id(), alsoSeen.version(), publish(alsoSeen), MEI));

        assertThat(published.recent()).isEmpty();
    }

    @Test
    void who_asks_for_a_second_person_is_not_that_person() {
        var sent = residents.sends("停车位画好了");
        desk.take(sent.id(), MEI);

        deciding.escalate(sent.id(), "照片里像是别的小区", MEI);

        assertThat(desk.takeNext(Wanted.ALL, MEI)).isEmpty();
        refused(Cause.ESCALATED_BY_SAME, () -> decide(sent, REJECT, MEI));
        assertThat(desk.takeNext(new Wanted(Shelf.SECOND_LOOK, null), LIN)).contains(sent.id());
        assertThat(desk.notes(sent.id(), LIN)).extracting(CaseNote::words).containsExactly("照片里像是别的小区");
    }

    @Test
    void an_appeal_goes_to_another_than_who_rejected_also_after_a_question() {
        var sent = residents.sends("停车位画好了");
        decide(sent, REJECT, MEI);
        sent.does(new OwnAction.Appeal("就是这里"));

        assertThat(desk.takeNext(Wanted.ALL, MEI)).isEmpty();
        refused(Cause.APPEAL_AGAINST_SAME, () -> decide(sent, REJECT, MEI));
        decide(sent, new Decision.Ask("哪个入口？"), LIN);
        sent.does(new OwnAction.Answer("南门"));

        refused(Cause.APPEAL_AGAINST_SAME, () -> decide(sent, publish(sent), MEI));
        decide(sent, publish(sent), LIN);
        assertThat(sent.feedback().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void who_rejected_does_not_take_down_what_was_published_on_appeal() {
        var sent = residents.sends("停车位画好了");
        decide(sent, REJECT, MEI);
        sent.does(new OwnAction.Appeal("就是这里"));
        decide(sent, publish(sent), LIN);

        refused(Cause.APPEAL_AGAINST_SAME, () -> decide(sent, REJECT, MEI));
    }

    @Test
    void a_second_look_is_still_wanted_when_the_decision_is_taken_back() {
        var sent = residents.sends("停车位画好了");
        deciding.escalate(sent.id(), "拿不准", MEI);
        decide(sent, publish(sent), LIN);
        deciding.takeBack(sent.id(), LIN);

        refused(Cause.ESCALATED_BY_SAME, () -> decide(sent, REJECT, MEI));
    }

    @Test
    void a_rejection_that_was_taken_back_bars_nobody_from_a_later_appeal() {
        var sent = residents.sends("停车位画好了");
        decide(sent, REJECT, MEI);
        deciding.takeBack(sent.id(), MEI);
        desk.release(sent.id(), MEI);
        decide(sent, REJECT, LIN);
        sent.does(new OwnAction.Appeal("就是这里"));

        assertThat(desk.takeNext(Wanted.ALL, LIN)).isEmpty();
        assertThat(desk.takeNext(Wanted.ALL, MEI)).contains(sent.id());
    }

    @Test
    void what_is_about_something_else_is_moved_and_its_sender_is_told() {
        var sent = residents.sends("公园里的灯亮了");

        var moved = deciding.move(sent.id(), sent.feedback().version(), "2023-pocket-parks", "shashi-qu", MEI);

        assertThat(moved.account().commitment()).isEqualTo("2023-pocket-parks");
        assertThat(moved.account().place()).isEqualTo("shashi-qu");
        assertThat(moved.state()).isEqualTo(State.WAITING);
        assertThat(moved.lastStep().kind()).isEqualTo(Step.Kind.MOVED);
    }

    @Test
    void it_is_merged_only_into_what_is_public_and_about_the_same() {
        var first = residents.sends("停车位画好了");
        var second = residents.sends("停车位画好了。");
        var third = residents.sends("停车位画好了！");

        refused(Cause.NO_SUCH_TARGET, () -> decide(second, new Decision.Merge(first.id()), MEI));
        decide(first, publish(first), MEI);
        decide(second, new Decision.Merge(first.id()), MEI);

        refused(Cause.NO_SUCH_TARGET, () -> decide(third, new Decision.Merge(second.id()), MEI));
        assertThat(second.feedback().state()).isEqualTo(State.MERGED);
    }

    @Test
    void what_is_public_is_taken_down_by_anybody_at_the_desk() {
        var sent = residents.sends("停车位画好了");
        decide(sent, publish(sent), MEI);

        decide(sent, REJECT, LIN);

        assertThat(published.recent()).isEmpty();
        assertThat(sent.feedback().state()).isEqualTo(State.REJECTED);
    }

    @Test
    void shelves_count_what_is_on_them() {
        var sent = residents.send(4);
        desk.take(sent.get(0).id(), MEI);
        desk.take(sent.get(1).id(), LIN);
        deciding.escalate(sent.get(1).id(), "请看", LIN);
        decide(sent.get(2), REJECT, MEI);
        sent.get(2).does(new OwnAction.Appeal("请再看"));

        assertThat(desk.counts(MEI))
                .containsEntry(Shelf.ALL, 4)
                .containsEntry(Shelf.MINE, 1)
                .containsEntry(Shelf.SECOND_LOOK, 1)
                .containsEntry(Shelf.APPEALS, 1)
                .containsEntry(Shelf.DOUBTFUL, 0);
        for (var shelf : Shelf.values()) {
            var wanted = new Wanted(shelf, null);
            assertThat(desk.list(wanted, 0, 10, MEI)).as("%s", shelf).hasSize(desk.count(wanted, MEI));
        }
    }

    @Test
    void what_a_sender_is_told_has_a_length_whatever_way_it_came() {
        var sent = residents.sends("停车位画好了");

        refused(Cause.INCOMPLETE, () -> decide(sent, new Decision.Ask(" "), MEI));
        refused(Cause.INCOMPLETE, () -> decide(sent, new Decision.Ask("长".repeat(501)), MEI));
        refused(Cause.INCOMPLETE, () -> decide(sent, new Decision.Reject(Reason.OTHER, "长".repeat(501)), MEI));

        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
    }

    @Test
    void why_a_part_is_missing_is_told_to_the_sender_and_not_to_the_public() {
        var sent = residents.sends("停车位画好了，张三说的");

        decide(sent, new Decision.Publish("停车位画好了，***", Set.of(), Reason.PERSONAL_DATA, "隐去了名字"), MEI);

        assertThat(sent.feedback().lastStep().words()).isEqualTo("隐去了名字");
        assertThat(published.recent()).noneMatch(entry -> entry.toString().contains("隐去了名字"));
    }

    @Test
    void an_empty_or_endless_note_is_refused_and_leaves_nothing() {
        var sent = residents.sends("停车位画好了");

        refused(Cause.INCOMPLETE, () -> desk.note(sent.id(), "  ", MEI));
        refused(Cause.INCOMPLETE, () -> desk.note(sent.id(), "长".repeat(1001), MEI));
        refused(Cause.INCOMPLETE, () -> deciding.escalate(sent.id(), "", MEI));

        assertThat(desk.notes(sent.id(), MEI)).isEmpty();
        assertThat(desk.find(sent.id(), MEI).escalatedBy()).isNull();
    }

    @Test
    void how_to_reach_the_sender_is_shown_to_who_has_just_proved_who_they_are() {
        var sent = residents.sends("停车位画好了");

        provedBy(Factors.PASSWORD, Instant.now());
        assertThatThrownBy(() -> desk.contact(sent.id(), MEI)).isInstanceOf(AccessDeniedException.class);
        provedBy(Factors.TOTP, Instant.now().minus(StepUp.LASTS).minusSeconds(1));
        assertThatThrownBy(() -> desk.contact(sent.id(), MEI)).isInstanceOf(AccessDeniedException.class);
        provedBy(Factors.TOTP, Instant.now());

        assertThat(desk.contact(sent.id(), MEI)).contains("13800138000");
    }

    private static void provedBy(String factor, Instant at) {
        var factors = List.of(
                FactorGrantedAuthority.withAuthority(Factors.PASSWORD).build(),
                FactorGrantedAuthority.withAuthority(factor).issuedAt(at).build());
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(MEI.name(), null, List.copyOf(factors)));
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MODERATOR")
    void no_other_role_sees_or_decides_anything(Role role) {
        var sent = residents.sends("停车位画好了");
        var id = sent.id();
        var other = new Actor("other", EnumSet.of(role));

        for (ThrowingCallable call : new ThrowingCallable[] {
            () -> desk.list(Wanted.ALL, 0, 1, other),
            () -> desk.count(Wanted.ALL, other),
            () -> desk.counts(other),
            () -> desk.takeNext(Wanted.ALL, other),
            () -> desk.take(id, other),
            () -> desk.release(id, other),
            () -> desk.find(id, other),
            () -> decide(sent, REJECT, other),
            () -> deciding.takeBack(id, other),
            () -> deciding.move(id, 1, null, null, other),
            () -> deciding.escalate(id, "x", other),
            () -> desk.notes(id, other),
            () -> desk.note(id, "x", other),
            () -> desk.contact(id, other)
        }) {
            assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
    }

    private Feedback decide(Sender sent, Decision decision, Actor actor) {
        return deciding.decide(sent.id(), sent.feedback().version(), decision, actor);
    }

    private static Decision publish(Sender sent) {
        return publish(sent.feedback());
    }

    private static Decision publish(Feedback feedback) {
        return new Decision.Publish(feedback.account().words(), Set.of(), null);
    }
}
