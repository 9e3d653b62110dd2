package org.jingnuo.moderation.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.jingnuo.feedback.SenderContacts;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.WrongState;
import org.jingnuo.feedback.photos.Cover;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.StepUp;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.desk.NotDone.Cause;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What moderators do with what waits. Everything is one transaction with its entry in the audit; whoever cannot do it, or comes
 * too late, gets {@link NotDone} and has changed nothing.
 */
@Service
class Desk {

    private final Queue queue;
    private final Cases cases;
    private final CaseNotes notes;
    private final Decisions decisions;
    private final PhotoCovering photoCovering;
    private final SenderContacts contacts;
    private final StepUp stepUp;
    private final Audit audit;
    private final QueueProperties properties;
    private final Clock clock;

    Desk(
            Queue queue,
            Cases cases,
            CaseNotes notes,
            Decisions decisions,
            PhotoCovering photoCovering,
            SenderContacts contacts,
            StepUp stepUp,
            Audit audit,
            QueueProperties properties,
            Clock clock) {
        this.queue = queue;
        this.cases = cases;
        this.notes = notes;
        this.decisions = decisions;
        this.photoCovering = photoCovering;
        this.contacts = contacts;
        this.stepUp = stepUp;
        this.audit = audit;
        this.properties = properties;
        this.clock = clock;
    }

    /** A page of the queue. */
    @Transactional(readOnly = true)
    public List<Queue.Item> list(Wanted wanted, int offset, int most, Actor actor) {
        actor.require(Role.MODERATOR);
        return queue.find(wanted, actor.name(), now(), offset, most);
    }

    /** How long that list is. */
    @Transactional(readOnly = true)
    public int count(Wanted wanted, Actor actor) {
        actor.require(Role.MODERATOR);
        return queue.count(wanted, actor.name(), now());
    }

    /** How many wait on every shelf. */
    @Transactional(readOnly = true)
    public Map<Shelf, Integer> counts(Actor actor) {
        actor.require(Role.MODERATOR);
        return queue.counts(actor.name(), now());
    }

    /** Takes the first that this person may decide on; empty if there is none. */
    @Transactional
    public Optional<String> takeNext(Wanted wanted, Actor actor) {
        actor.require(Role.MODERATOR);
        return takeAfter(wanted, null, actor);
    }

    /** Takes the next after that of this id in the list, or the first if that was the last; empty if there is no other. */
    @Transactional
    public Optional<String> takeNext(Wanted wanted, String after, Actor actor) {
        actor.require(Role.MODERATOR);
        return takeAfter(wanted, after, actor)
                .or(() -> takeAfter(wanted, null, actor))
                .filter(id -> !id.equals(after));
    }

    private Optional<String> takeAfter(Wanted wanted, @Nullable String after, Actor actor) {
        var next = queue.findNext(wanted, after, actor.name(), now());
        while (next.isPresent() && !cases.take(next.get(), actor.name(), now(), now().plus(properties.hold()))) {
            // somebody took it after this statement began to look; the next one sees that
            next = queue.findNext(wanted, after, actor.name(), now());
        }
        return next;
    }

    /** Takes it, or holds it for longer, if it waits for this person and nobody else looks at it; else it is only shown. */
    @Transactional
    public Feedback take(String id, Actor actor) {
        actor.require(Role.MODERATOR);
        var feedback = get(id);
        if (isFor(actor, feedback, getCase(id))) {
            cases.take(id, actor.name(), now(), now().plus(properties.hold()));
        }
        audit.record(actor.name(), Action.OPENED, subject(id), Map.of());
        return feedback;
    }

    /** Lets others look at it; nothing happens if this person does not hold it. */
    @Transactional
    public void release(String id, Actor actor) {
        actor.require(Role.MODERATOR);
        cases.release(id, actor.name());
    }

    /** The case of feedback, with nobody in it if nobody has looked. */
    @Transactional(readOnly = true)
    public Case find(String id, Actor actor) {
        actor.require(Role.MODERATOR);
        return getCase(id);
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
        var before = get(id);
        requireDecidable(before, actor);
        if (!takesDown(before, decision)) {
            hold(id, actor);
        }
        var decided = attempt(() -> {
            covers.forEach(photoCovering::apply);
            return decisions.decide(id, version, decision);
        });
        cases.decide(id, actor.name(), now(), decision instanceof Decision.Reject && !before.appealed());
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
        attempt(() -> {
            photoCovering.apply(cover);
            return get(id);
        });
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
        var now = now();
        // the feedback first, as everywhere: who takes the two in another order would wait for who does it in this one
        var feedback = attempt(() -> decisions.takeBack(id, get(id).version()));
        if (!cases.takeBack(id, actor.name(), now.minus(properties.undo()), now.plus(properties.hold()))) {
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
        requireDecidable(get(id), actor);
        hold(id, actor);
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
        requireDecidable(get(id), actor);
        hold(id, actor);
        write(id, why, actor);
        if (!cases.escalate(id, actor.name(), now())) {
            throw new NotDone(Cause.CHANGED);
        }
        audit.record(actor.name(), Action.ESCALATED, subject(id), Map.of());
    }

    /** What the desk has noted, oldest first. */
    @Transactional(readOnly = true)
    public List<CaseNote> notes(String id, Actor actor) {
        actor.require(Role.MODERATOR);
        return notes.findByFeedbackOrderByNumber(id);
    }

    /** CaseNotes something for the others at the desk. */
    @Transactional
    public void note(String id, String words, Actor actor) {
        actor.require(Role.MODERATOR);
        get(id);
        write(id, words, actor);
        audit.record(actor.name(), Action.NOTED, subject(id), Map.of());
    }

    /** How to reach the sender, for who has just proved once more who they are; that somebody looked is in the audit. */
    @Transactional
    public Optional<String> contact(String id, Actor actor) {
        actor.require(Role.MODERATOR);
        stepUp.require();
        audit.record(actor.name(), Action.CONTACT_SEEN, subject(id), Map.of());
        return contacts.find(get(id).id());
    }

    private static boolean takesDown(Feedback before, Decision decision) {
        return before.state() == State.PUBLISHED && decision instanceof Decision.Reject;
    }

    private void write(String id, String words, Actor actor) {
        var trimmed = words.strip();
        if (trimmed.isEmpty() || trimmed.codePointCount(0, trimmed.length()) > CaseNote.LONGEST) {
            throw new NotDone(Cause.INCOMPLETE);
        }
        notes.save(new CaseNote(null, id, now(), actor.name(), trimmed));
    }

    private void hold(String id, Actor actor) {
        var now = now();
        if (!cases.take(id, actor.name(), now, now.plus(properties.hold()))) {
            throw new NotDone(get(id).state() == State.WAITING ? Cause.TAKEN : Cause.NOT_WAITING);
        }
    }

    private void requireDecidable(Feedback feedback, Actor actor) {
        var known = getCase(feedback.id());
        if (actor.name().equals(known.escalatedBy())) {
            throw new NotDone(Cause.ESCALATED_BY_SAME);
        }
        if (isAppealAgainst(actor, feedback, known)) {
            throw new NotDone(Cause.APPEAL_AGAINST_SAME);
        }
    }

    private static boolean isFor(Actor actor, Feedback feedback, Case known) {
        return !actor.name().equals(known.escalatedBy()) && !isAppealAgainst(actor, feedback, known);
    }

    private static boolean isAppealAgainst(Actor actor, Feedback feedback, Case known) {
        return feedback.appealed()
                && (feedback.state() == State.WAITING || feedback.state() == State.PUBLISHED)
                && actor.name().equals(known.rejectedBy());
    }

    private Case getCase(String id) {
        return cases.findById(id).orElseGet(() -> Case.untouched(id));
    }

    private Feedback get(String id) {
        return decisions.find(id).orElseThrow(() -> new NotDone(Cause.GONE));
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

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
