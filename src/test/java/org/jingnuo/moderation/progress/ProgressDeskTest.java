package org.jingnuo.moderation.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jingnuo.moderation.Attempts.done;
import static org.jingnuo.moderation.Attempts.refused;
import static org.jingnuo.moderation.progress.Editors.COMMITMENT;
import static org.jingnuo.moderation.progress.Editors.LIN;
import static org.jingnuo.moderation.progress.Editors.MEI;
import static org.jingnuo.moderation.progress.Editors.noEvidence;
import static org.jingnuo.moderation.progress.Editors.pdf;
import static org.jingnuo.moderation.progress.Editors.statement;
import static org.jingnuo.moderation.progress.Editors.withoutAddress;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.jingnuo.moderation.progress.OfficialEntry.Replacing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What editors can do with official progress, and what they cannot. */
@PortalTest
@ExtendWith(EmptyRecord.class)
class ProgressDeskTest {

    @Autowired
    ProgressDesk desk;

    @Autowired
    PublishedProgress published;

    @Test
    void what_one_proposes_and_another_confirms_is_public_when_that_is_answered() {
        var id = propose(statement());
        assertThat(published.of(COMMITMENT)).isEmpty();

        desk.confirm(id, LIN);

        assertThat(published.of(COMMITMENT)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(EntryState.CONFIRMED);
            assertThat(entry.finding()).isEqualTo(statement());
        });
    }

    @Test
    void nobody_is_their_own_second_person() {
        var id = propose(statement());

        refused(Cause.OWN_PROPOSAL, () -> desk.confirm(id, MEI));
        refused(Cause.OWN_PROPOSAL, () -> desk.reject(id, "不对", MEI));
        refused(Cause.NOT_OWN_PROPOSAL, () -> desk.takeBack(id, LIN));

        assertThat(published.of(COMMITMENT)).isEmpty();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void what_was_rejected_or_taken_back_is_never_public() {
        var rejected = propose(statement());
        var taken = propose(noEvidence());

        desk.reject(rejected, "引文不全", LIN);
        desk.takeBack(taken, MEI);

        refused(Cause.SETTLED, () -> desk.confirm(rejected, LIN));
        refused(Cause.SETTLED, () -> desk.confirm(taken, LIN));
        assertThat(published.of(COMMITMENT)).isEmpty();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void no_evidence_is_not_the_same_as_not_started() {
        desk.confirm(propose(noEvidence()), LIN);

        assertThat(published.of(COMMITMENT))
                .singleElement()
                .satisfies(entry -> assertThat(entry.finding()).isEqualTo(noEvidence()));
    }

    @Test
    void the_newest_comes_first() {
        desk.confirm(propose(noEvidence()), LIN);
        desk.confirm(propose(statement()), LIN);

        assertThat(published.of(COMMITMENT))
                .extracting(entry -> entry.finding() instanceof Finding.Statement)
                .containsExactly(false, true);
    }

    @Test
    void what_replaces_a_public_entry_supersedes_it_when_it_is_confirmed() {
        var first = propose(statement());
        desk.confirm(first, LIN);
        var second = desk.propose(COMMITMENT, statement("更正后的话"), null, new Replacing(first, "抄错一个字"), LIN);
        assertThat(published.of(COMMITMENT)).extracting(PublicEntry::state).containsExactly(EntryState.CONFIRMED);

        desk.confirm(second, MEI);

        assertThat(published.of(COMMITMENT))
                .hasSize(2)
                .filteredOn(it -> it.id().equals(first))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.state()).isEqualTo(EntryState.SUPERSEDED);
                    assertThat(entry.because()).isEqualTo("抄错一个字");
                    assertThat(entry.replacedBy()).isEqualTo(second);
                });
    }

    @Test
    void of_two_that_replace_the_same_only_the_first_is_confirmed() {
        var first = propose(statement());
        desk.confirm(first, LIN);
        var one = desk.propose(COMMITMENT, statement("一"), null, new Replacing(first, "改"), MEI);
        var other = desk.propose(COMMITMENT, statement("二"), null, new Replacing(first, "改"), MEI);
        desk.confirm(one, LIN);

        refused(Cause.OVERTAKEN, () -> desk.confirm(other, LIN));
        refused(Cause.SETTLED, () -> desk.confirm(one, LIN));

        assertThat(published.of(COMMITMENT)).hasSize(2);
        assertThat(waiting()).extracting(OfficialEntry::id).containsExactly(other);
    }

    @Test
    void a_changed_proposal_goes_in_place_of_the_one_before_and_still_replaces_what_that_was_to() {
        var first = propose(statement());
        desk.confirm(first, LIN);
        var second = desk.propose(COMMITMENT, statement("二"), null, new Replacing(first, "改"), MEI);
        var third = desk.propose(COMMITMENT, statement("三"), null, new Replacing(second, "又改"), MEI);

        assertThat(waiting()).extracting(OfficialEntry::id).containsExactly(third);
        desk.confirm(third, LIN);

        assertThat(published.of(COMMITMENT))
                .filteredOn(it -> it.id().equals(first))
                .extracting(PublicEntry::replacedBy)
                .containsExactly(third);
    }

    @Test
    void of_many_who_confirm_or_reject_at_once_one_does() throws Exception {
        var id = propose(statement());
        var together = new CyclicBarrier(8);
        Callable<Boolean> confirming = () -> {
            together.await();
            return done(() -> desk.confirm(id, LIN));
        };
        Callable<Boolean> rejecting = () -> {
            together.await();
            return done(() -> desk.reject(id, "不对", new Actor("wu", Set.of(Role.EDITOR))));
        };

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = people.invokeAll(IntStream.range(0, 8)
                    .mapToObj(it -> it % 2 == 0 ? confirming : rejecting)
                    .toList());

            assertThat(outcomes).extracting(it -> it.get()).containsOnlyOnce(true);
        }
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_copy_is_kept_with_its_digest_and_can_be_had_by_editors_before_it_is_public() {
        var id = desk.propose(COMMITMENT, withoutAddress(), pdf("C:\\桌面\\报告<b>.pdf"), null, MEI);

        var statement = (Finding.Statement) waiting().getFirst().finding();
        var copy = statement.document().copy();
        assertThat(copy)
                .isEqualTo(new KeptCopy(
                        "1e7313ace78f0fb481a486939b4885902663102818090805515553d84e0bbfd3",
                        CopyType.PDF,
                        "报告<b>.pdf",
                        pdf("x").bytes().length));
        assertThat(desk.findCopy(id, LIN))
                .hasValueSatisfying(file -> assertThat(file.bytes()).isEqualTo(pdf("x").bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004",
                "PK\u0003\u0004\u0014\u0000\u0006\u0000",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "#!/bin/sh\nrm -rf /\n",
                "<?xml version='1.0'?><a/>"
            })
    void a_file_of_another_kind_is_refused_whatever_it_is_called(String content) {
        var file = new ReceivedFile("报告.pdf", content.getBytes(StandardCharsets.ISO_8859_1));

        refused(Cause.FILE_REFUSED, () -> desk.propose(COMMITMENT, withoutAddress(), file, null, MEI));

        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        var bytes = new byte[ReceivedFile.MOST_BYTES + 1];
        System.arraycopy(pdf("x").bytes(), 0, bytes, 0, 5);

        refused(
                Cause.FILE_REFUSED,
                () -> desk.propose(COMMITMENT, withoutAddress(), new ReceivedFile("大.pdf", bytes), null, MEI));
    }

    @Test
    void what_cannot_be_looked_up_or_is_dated_ahead_is_refused() {
        refused(Cause.INCOMPLETE, () -> propose(withoutAddress()));
        refused(Cause.INCOMPLETE, () -> propose(statement("\u200B ")));
        refused(Cause.INCOMPLETE, () -> propose(statement("长".repeat(2001))));
        refused(Cause.WRONG_DATE, () -> propose(new Finding.NoEvidence(LocalDate.of(9999, 1, 1), "网站")));
        refused(
                Cause.WRONG_DATE,
                () -> propose(new Finding.Statement(
                        LocalDate.of(2024, 1, 16),
                        Execution.DONE,
                        "话",
                        statement().document())));
        refused(Cause.NO_SUCH_COMMITMENT, () -> desk.propose("no-such", statement(), null, null, MEI));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EDITOR")
    void no_other_role_sees_or_does_anything(Role role) {
        var id = propose(statement());
        var other = new Actor("other", EnumSet.of(role));

        for (ThrowingCallable call : new ThrowingCallable[] {
            () -> desk.list(EntryShelf.WAITING, null, 0, 1, other),
            () -> desk.count(EntryShelf.WAITING, null, other),
            () -> desk.propose(COMMITMENT, statement(), null, null, other),
            () -> desk.confirm(id, other),
            () -> desk.reject(id, "x", other),
            () -> desk.takeBack(id, other),
            () -> desk.findCopy(id, other)
        }) {
            assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(published.of(COMMITMENT)).isEmpty();
    }

    private String propose(Finding finding) {
        return desk.propose(COMMITMENT, finding, null, null, MEI);
    }

    private List<OfficialEntry> waiting() {
        return desk.list(EntryShelf.WAITING, null, 0, 10, MEI);
    }
}
