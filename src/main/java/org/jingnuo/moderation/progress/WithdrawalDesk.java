package org.jingnuo.moderation.progress;

import static org.jingnuo.moderation.progress.TwoPeople.reason;
import static org.jingnuo.moderation.progress.TwoPeople.require;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.News;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.progress.OfficialEntry.Signed;
import org.jingnuo.moderation.progress.OfficialEntry.Withdrawal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do to take a confirmed entry out of what holds: one proposes it, another confirms. Until then it stands, and a
 * later entry may be confirmed in its place; whichever comes first is what happens. Everything is one transaction with its
 * entry in the audit; whoever cannot do it, or comes too late, gets {@link NotDone} and has changed nothing.
 */
@Service
class WithdrawalDesk {

    private final Withdrawals withdrawals;
    private final News news;
    private final Audit audit;
    private final Clock clock;

    WithdrawalDesk(Withdrawals withdrawals, News news, Audit audit, Clock clock) {
        this.withdrawals = withdrawals;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Proposes to withdraw what stands.
     *
     * @param because public once another confirms
     */
    @Transactional
    public void propose(String id, String because, Actor actor) {
        actor.require(Role.EDITOR);
        var proposal = new Withdrawal(new Signed(actor.name(), now()), reason(because), null);
        require(withdrawals.propose(id, proposal));
        record(Action.PROGRESS_WITHDRAWAL_PROPOSED, id, actor);
    }

    /**
     * Withdraws an entry; that it was there, and why it is no longer, stays public.
     *
     * @param read the proposal of another person, as it was read
     */
    @Transactional
    public void confirm(String id, Withdrawal read, Actor actor) {
        actor.require(Role.EDITOR);
        TwoPeople.requireAnother(read.proposed(), actor);
        require(withdrawals.confirm(id, read, actor.name(), now()));
        record(Action.PROGRESS_WITHDRAWN, id, actor);
        news.tell(PublishedProgress.CHANNEL);
    }

    /**
     * Says no to withdrawing an entry, which goes on to stand.
     *
     * @param read the proposal of another person, as it was read
     * @param because for who proposed it
     */
    @Transactional
    public void reject(String id, Withdrawal read, String because, Actor actor) {
        actor.require(Role.EDITOR);
        TwoPeople.requireAnother(read.proposed(), actor);
        require(withdrawals.reject(id, read, actor.name(), now(), reason(because)));
        record(Action.PROGRESS_WITHDRAWAL_REJECTED, id, actor);
    }

    /** Takes one's own proposal to withdraw an entry back. */
    @Transactional
    public void takeBack(String id, Withdrawal read, Actor actor) {
        actor.require(Role.EDITOR);
        TwoPeople.requireOwn(read.proposed(), actor);
        require(withdrawals.takeBack(id, read));
        record(Action.PROGRESS_WITHDRAWAL_TAKEN_BACK, id, actor);
    }

    private void record(Action action, String id, Actor actor) {
        audit.record(actor.name(), action, OfficialEntry.subject(id), Map.of());
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
