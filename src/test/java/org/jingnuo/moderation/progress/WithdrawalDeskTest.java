package org.jingnuo.moderation.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingnuo.moderation.Attempts.done;
import static org.jingnuo.moderation.Attempts.refused;
import static org.jingnuo.moderation.progress.Editors.COMMITMENT;
import static org.jingnuo.moderation.progress.Editors.LIN;
import static org.jingnuo.moderation.progress.Editors.MEI;
import static org.jingnuo.moderation.progress.Editors.proposedWithdrawal;
import static org.jingnuo.moderation.progress.Editors.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jingnuo.PortalTest;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.EmptyRecord;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.progress.OfficialEntry.Replacing;
import org.jingnuo.moderation.progress.OfficialEntry.Withdrawal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Withdrawing what stands, which takes two. */
@PortalTest
@ExtendWith(EmptyRecord.class)
class WithdrawalDeskTest {

    private static final String BECAUSE = "文件已被发布机构更正";

    @Autowired
    ProgressDesk desk;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    PublishedProgress published;

    @Autowired
    JdbcClient database;

    private String id = "";

    @BeforeEach
    void an_entry_stands() {
        id = desk.propose(COMMITMENT, statement(), null, null, MEI);
        desk.confirm(id, LIN);
    }

    @Test
    void what_one_proposes_to_withdraw_stays_public_and_waits_for_another() {
        refused(Cause.INCOMPLETE, () -> withdrawals.propose(id, "  ", MEI));

        withdrawals.propose(id, BECAUSE, MEI);

        assertThat(published.of(COMMITMENT)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(EntryState.CONFIRMED);
            assertThat(entry.because()).isNull();
        });
        assertThat(on(EntryShelf.WAITING)).extracting(OfficialEntry::id).containsExactly(id);
        assertThat(on(EntryShelf.STANDING)).extracting(OfficialEntry::id).containsExactly(id);
        refused(Cause.SETTLED, () -> withdrawals.propose(id, "也要撤", LIN));
    }

    @Test
    void what_another_confirms_leaves_only_its_reason() {
        withdrawals.propose(id, BECAUSE, MEI);
        var read = read();
        refused(Cause.OWN_PROPOSAL, () -> withdrawals.confirm(id, read, MEI));

        withdrawals.confirm(id, read, LIN);

        assertThat(published.of(COMMITMENT)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(EntryState.WITHDRAWN);
            assertThat(entry.finding()).isNull();
            assertThat(entry.because()).isEqualTo(BECAUSE);
        });
        assertThat(on(EntryShelf.WAITING)).isEmpty();
        refused(Cause.SETTLED, () -> withdrawals.confirm(id, read, LIN));
        refused(Cause.SETTLED, () -> withdrawals.propose(id, "再撤", LIN));
        assertThat(audited())
                .containsExactly(
                        Action.PROGRESS_PROPOSED.name() + " mei",
                        Action.PROGRESS_CONFIRMED.name() + " lin",
                        Action.PROGRESS_WITHDRAWAL_PROPOSED.name() + " mei",
                        Action.PROGRESS_WITHDRAWN.name() + " lin");
    }

    @Test
    void what_another_says_no_to_stands_with_their_reason_until_it_is_proposed_anew() {
        withdrawals.propose(id, BECAUSE, MEI);
        var read = read();
        refused(Cause.OWN_PROPOSAL, () -> withdrawals.reject(id, read, "不同意", MEI));
        refused(Cause.INCOMPLETE, () -> withdrawals.reject(id, read, "", LIN));

        withdrawals.reject(id, read, "更正的是另一份文件", LIN);

        assertThat(on(EntryShelf.WAITING)).isEmpty();
        assertThat(read().rejected()).satisfies(no -> {
            assertThat(no.by().person()).isEqualTo("lin");
            assertThat(no.because()).isEqualTo("更正的是另一份文件");
        });
        refused(Cause.SETTLED, () -> withdrawals.confirm(id, read, LIN));
        withdrawals.propose(id, "这次找到更正了", LIN);
        assertThat(read().rejected()).isNull();
        assertThat(audited())
                .endsWith(
                        Action.PROGRESS_WITHDRAWAL_REJECTED.name() + " lin",
                        Action.PROGRESS_WITHDRAWAL_PROPOSED.name() + " lin");
    }

    @Test
    void who_proposed_it_takes_it_back_and_nobody_else_does() {
        withdrawals.propose(id, BECAUSE, MEI);
        var read = read();
        refused(Cause.NOT_OWN_PROPOSAL, () -> withdrawals.takeBack(id, read, LIN));

        withdrawals.takeBack(id, read, MEI);

        assertThat(on(EntryShelf.WAITING)).isEmpty();
        assertThat(on(EntryShelf.STANDING)).singleElement().matches(entry -> entry.withdrawal() == null);
        refused(Cause.SETTLED, () -> withdrawals.confirm(id, read, LIN));
        assertThat(audited()).endsWith(Action.PROGRESS_WITHDRAWAL_TAKEN_BACK.name() + " mei");
    }

    @Test
    void nobody_confirms_another_reason_than_the_one_they_read() {
        withdrawals.propose(id, BECAUSE, MEI);
        var read = read();
        withdrawals.takeBack(id, read, MEI);
        withdrawals.propose(id, "别的原因", MEI);

        refused(Cause.SETTLED, () -> withdrawals.confirm(id, read, LIN));
        refused(Cause.SETTLED, () -> withdrawals.reject(id, read, "不", LIN));

        assertThat(published.of(COMMITMENT)).extracting(PublicEntry::state).containsExactly(EntryState.CONFIRMED);
    }

    @Test
    void what_is_replaced_meanwhile_is_no_longer_withdrawn() {
        withdrawals.propose(id, BECAUSE, MEI);
        var read = read();
        desk.confirm(replacement(), LIN);

        refused(Cause.SETTLED, () -> withdrawals.confirm(id, read, LIN));

        assertThat(on(EntryShelf.WAITING)).isEmpty();
        assertThat(published.of(COMMITMENT))
                .extracting(PublicEntry::state)
                .containsExactlyInAnyOrder(EntryState.CONFIRMED, EntryState.SUPERSEDED);
    }

    @Test
    void what_was_to_replace_something_withdrawn_stands_by_itself_once_it_is_proposed_anew() {
        var replacement = replacement();
        withdrawals.propose(id, BECAUSE, MEI);
        withdrawals.confirm(id, read(), LIN);
        refused(Cause.OVERTAKEN, () -> desk.confirm(replacement, LIN));

        var anew = desk.propose(COMMITMENT, statement("更正的话"), null, new Replacing(replacement, "原来那条撤回了"), MEI);
        desk.confirm(anew, LIN);

        assertThat(published.of(COMMITMENT))
                .filteredOn(it -> it.state() == EntryState.WITHDRAWN)
                .extracting(PublicEntry::replacedBy)
                .containsOnlyNulls();
        assertThat(published.of(COMMITMENT))
                .filteredOn(it -> it.state() == EntryState.CONFIRMED)
                .extracting(PublicEntry::id)
                .containsExactly(anew);
    }

    @RepeatedTest(3)
    void of_many_who_withdraw_and_replace_it_at_once_one_does() throws Exception {
        var replacement = replacement();
        withdrawals.propose(id, BECAUSE, MEI);
        var read = read();
        var together = new CyclicBarrier(8);
        List<Runnable> ways = List.of(
                () -> withdrawals.confirm(id, read, LIN),
                () -> desk.confirm(replacement, LIN),
                () -> withdrawals.reject(id, read, "不", LIN),
                () -> withdrawals.takeBack(id, read, MEI));

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = people.invokeAll(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(it -> () -> {
                        together.await();
                        return done(ways.get(it % ways.size()));
                    })
                    .toList());

            assertThat(outcomes).extracting(it -> it.get()).contains(true);
        }
        assertThat(published.of(COMMITMENT))
                .filteredOn(it -> it.id().equals(id))
                .extracting(PublicEntry::state)
                .isNotEmpty()
                .allMatch(state -> audited().stream()
                        .filter(line -> line.matches("PROGRESS_(WITHDRAWN|SUPERSEDED) lin"))
                        .toList()
                        .equals(state == EntryState.CONFIRMED ? List.of() : List.of("PROGRESS_" + state + " lin")));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EDITOR")
    void no_other_role_does_anything(Role role) {
        withdrawals.propose(id, BECAUSE, MEI);
        var read = read();
        var other = new Actor("other", EnumSet.of(role));

        for (ThrowingCallable call : new ThrowingCallable[] {
            () -> withdrawals.propose(id, "x", other),
            () -> withdrawals.confirm(id, read, other),
            () -> withdrawals.reject(id, read, "x", other),
            () -> withdrawals.takeBack(id, read, other)
        }) {
            assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(read()).isEqualTo(read);
    }

    /** Proposed to stand in place of the entry. */
    private String replacement() {
        return desk.propose(COMMITMENT, statement("更正的话"), null, new Replacing(id, "抄错了"), MEI);
    }

    private Withdrawal read() {
        return proposedWithdrawal(desk, id);
    }

    private List<OfficialEntry> on(EntryShelf shelf) {
        return desk.list(shelf, null, 0, 10, MEI);
    }

    /** What was done to the entry and by whom, in its order. */
    private List<String> audited() {
        return database.sql("SELECT action, actor FROM audit_entry WHERE subject = ? ORDER BY number")
                .param(OfficialEntry.subject(id))
                .query((row, index) -> row.getString("action") + " " + row.getString("actor"))
                .list();
    }
}
