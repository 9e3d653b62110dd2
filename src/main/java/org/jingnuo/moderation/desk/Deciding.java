package org.jingnuo.moderation.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.PhotoCovering;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.WrongState;
import org.jingnuo.feedback.photos.Cover;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deciding on feedback. Everything is one transaction with its entry in the audit; whoever cannot do it, or comes too late, gets
 * {@link NotDone} and has changed nothing.
 */
@Service
class Deciding {

    private final Holding holding;
    private final Cases cases;
    private final CaseNotes notes;
    private final Decisions decisions;
    private final PhotoCovering photoCovering;
    private final Audit audit;
    private final QueueProperties properties;

    Deciding(
            Holding holding,
            Cases cases,
            CaseNotes notes,
            Decisions decisions,
            PhotoCovering photoCovering,
            Audit audit,
            QueueProperties properties) {
        this.holding = holding;
        this.cases = cases;
        this.notes = notes;
        this.decisions = decisions;
        this.photoCovering = photoCovering;
        this.audit = audit;
        this.properties = properties;
    }

    /**
     * Decides. Taking down what is public needs no hold; it is done in one go.
     *
     * @param version of the feedback that was looked at
     */
    @Transactional
    public Feedback decide(String id, int version, Decision decision, Actor actor) {
        return decide(id, version, decision, List.of(), actor);
    }

    /**
     * Decides, and shows photos of it so.
     *
     * @param version of the feedback that was looked at
     * @param covers drawn of its photos
     */
    @Transactional
    public Feedback decide(String id, int version, Decision decision, List<Cover> covers, Actor actor) {
        actor.require(Role.MODERATOR);
        DecisionWords.check(decision);
        var before = holding.getFeedback(id);
        holding.requireMayDecide(before, actor);
        if (!takesDown(before, decision)) {
            holding.hold(id, actor);
        }
        var decided = attempt(() -> {
            covers.forEach(photoCovering::apply);
            return decisions.decide(id, version, decision);
        });
        cases.decide(id, actor.name(), holding.now(), decision instanceof Decision.Reject && !before.appealed());
        audit.record(actor.name(), Action.DECIDED, subject(id), details(before, decided, decision));
        return decided;
    }

    /**
     * Shows a photo so from now on, whether it is public already or not.
     *
     * @param cover drawn of one of its photos
     */
    @Transactional
    public void cover(String id, Cover cover, Actor actor) {
        actor.require(Role.MODERATOR);
        try {
            photoCovering.apply(cover);
        } catch (NoSuchElementException gone) {
            throw new NotDone(Cause.GONE);
        }
        audit.record(
                actor.name(),
                Action.PHOTO_COVERED,
                subject(id),
                Map.of("regions", String.valueOf(cover.regions().size())));
    }

    /** Takes this person's own last decision back, for a short while after it was made. */
    @Transactional
    public Feedback takeBack(String id, Actor actor) {
        actor.require(Role.MODERATOR);
        // the feedback first, as everywhere: who takes the two in another order would wait for who does it in this one
        var feedback =
                attempt(() -> decisions.takeBack(id, holding.getFeedback(id).version()));
        if (!cases.takeBack(id, actor.name(), holding.now().minus(properties.undo()), holding.until())) {
            throw new NotDone(Cause.TOO_LATE);
        }
        audit.record(actor.name(), Action.DECISION_TAKEN_BACK, subject(id), Map.of());
        return feedback;
    }

    /**
     * Gives it to the commitment and place it is about.
     *
     * @param commitment id; null where nobody is sure which
     * @param place id; null for none
     */
    @Transactional
    public Feedback move(String id, int version, @Nullable String commitment, @Nullable String place, Actor actor) {
        actor.require(Role.MODERATOR);
        holding.requireMayDecide(holding.getFeedback(id), actor);
        holding.hold(id, actor);
        var moved = attempt(() -> decisions.move(id, version, commitment, place));
        audit.record(
                actor.name(),
                Action.MOVED,
                subject(id),
                Map.of("commitment", String.valueOf(commitment), "place", String.valueOf(place)));
        return moved;
    }

    /**
     * Asks for a second person, who alone may decide then.
     *
     * @param why for that person; kept as a note
     */
    @Transactional
    public void escalate(String id, String why, Actor actor) {
        actor.require(Role.MODERATOR);
        holding.requireMayDecide(holding.getFeedback(id), actor);
        holding.hold(id, actor);
        notes.save(CaseNote.of(id, holding.now(), actor.name(), why));
        if (!cases.escalate(id, actor.name(), holding.now())) {
            throw new NotDone(Cause.CHANGED);
        }
        audit.record(actor.name(), Action.ESCALATED, subject(id), Map.of());
    }

    private static boolean takesDown(Feedback before, Decision decision) {
        return before.state() == State.PUBLISHED && decision instanceof Decision.Reject;
    }

    private static Feedback attempt(Supplier<Feedback> change) {
        try {
            return change.get();
        } catch (OptimisticLockingFailureException changed) {
            throw new NotDone(Cause.CHANGED);
        } catch (WrongState elsewhere) {
            throw new NotDone(Cause.NOT_WAITING);
        } catch (NoSuchElementException missing) {
            throw new NotDone(Cause.NO_SUCH_TARGET);
        }
    }

    private static Map<String, String> details(Feedback before, Feedback decided, Decision decision) {
        var details = new HashMap<String, String>();
        details.put("from", before.state().word());
        details.put("to", decided.lastStep().kind().word());
        reason(decision).ifPresent(reason -> details.put("reason", reason.word()));
        if (decision instanceof Decision.Merge merge) {
            details.put("into", merge.into());
        }
        return details;
    }

    private static Optional<Reason> reason(Decision decision) {
        return Optional.ofNullable(
                switch (decision) {
                    case Decision.Publish publish -> publish.reason();
                    case Decision.Reject reject -> reject.reason();
                    case Decision.Ask ask -> null;
                    case Decision.Merge merge -> null;
                });
    }

    private static String subject(String id) {
        return "feedback/" + id;
    }
}
