package org.jingnuo.moderation.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.SenderContacts;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.StepUp;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looking at what waits, alone or after one another. Everything is one transaction with its entry in the audit; whoever cannot
 * do it gets {@link NotDone} and has changed nothing. What is decided then is for {@link Deciding}.
 */
@Service
class Desk {

    private final Queue queue;
    private final Cases cases;
    private final CaseNotes notes;
    private final Holding holding;
    private final SenderContacts contacts;
    private final StepUp stepUp;
    private final Audit audit;

    Desk(
            Queue queue,
            Cases cases,
            CaseNotes notes,
            Holding holding,
            SenderContacts contacts,
            StepUp stepUp,
            Audit audit) {
        this.queue = queue;
        this.cases = cases;
        this.notes = notes;
        this.holding = holding;
        this.contacts = contacts;
        this.stepUp = stepUp;
        this.audit = audit;
    }

    /** A page of the queue. */
    @Transactional(readOnly = true)
    public List<Queue.Item> list(Wanted wanted, int offset, int most, Actor actor) {
        actor.require(Role.MODERATOR);
        return queue.find(wanted, actor.name(), holding.now(), offset, most);
    }

    /** How long that list is. */
    @Transactional(readOnly = true)
    public int count(Wanted wanted, Actor actor) {
        actor.require(Role.MODERATOR);
        return queue.count(wanted, actor.name(), holding.now());
    }

    /** How many wait on every shelf. */
    @Transactional(readOnly = true)
    public Map<Shelf, Integer> counts(Actor actor) {
        actor.require(Role.MODERATOR);
        return queue.counts(actor.name(), holding.now());
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
        var next = queue.findNext(wanted, after, actor.name(), holding.now());
        while (next.isPresent() && !holding.attempt(next.get(), actor)) {
            // somebody took it after this statement began to look; the next one sees that
            next = queue.findNext(wanted, after, actor.name(), holding.now());
        }
        return next;
    }

    /** Takes it, or holds it for longer, if it waits for this person and nobody else looks at it; else it is only shown. */
    @Transactional
    public Feedback take(String id, Actor actor) {
        actor.require(Role.MODERATOR);
        var feedback = holding.getFeedback(id);
        if (holding.mayDecide(feedback, actor)) {
            holding.attempt(id, actor);
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
        return holding.getCase(id);
    }

    /** What the desk has noted, oldest first. */
    @Transactional(readOnly = true)
    public List<CaseNote> notes(String id, Actor actor) {
        actor.require(Role.MODERATOR);
        return notes.findByFeedbackOrderByNumber(id);
    }

    /** Notes something for the others at the desk. */
    @Transactional
    public void note(String id, String words, Actor actor) {
        actor.require(Role.MODERATOR);
        holding.getFeedback(id);
        notes.save(CaseNote.of(id, holding.now(), actor.name(), words));
        audit.record(actor.name(), Action.NOTED, subject(id), Map.of());
    }

    /** How to reach the sender, for who has just proved once more who they are; that somebody looked is in the audit. */
    @Transactional
    public Optional<String> contact(String id, Actor actor) {
        actor.require(Role.MODERATOR);
        stepUp.require();
        audit.record(actor.name(), Action.CONTACT_SEEN, subject(id), Map.of());
        return contacts.find(holding.getFeedback(id).id());
    }

    private static String subject(String id) {
        return "feedback/" + id;
    }
}
