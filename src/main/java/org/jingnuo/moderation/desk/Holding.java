package org.jingnuo.moderation.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.State;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.springframework.stereotype.Component;

/**
 * Who may decide on what: whoever holds it, if it is not what they handed on themselves, nor an appeal against them. Its methods
 * belong into the transaction of what is done.
 */
@Component
class Holding {

    private final Cases cases;
    private final Decisions decisions;
    private final QueueProperties properties;
    private final Clock clock;

    Holding(Cases cases, Decisions decisions, QueueProperties properties, Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.properties = properties;
        this.clock = clock;
    }

    /** Now, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** When a hold that begins now runs out. */
    Instant until() {
        return now().plus(properties.hold());
    }

    /** @throws NotDone if there is none */
    Feedback getFeedback(String id) {
        return decisions.find(id).orElseThrow(() -> new NotDone(Cause.GONE));
    }

    /** With nobody in it if nobody has looked. */
    Case getCase(String id) {
        return cases.findById(id).orElseGet(() -> Case.untouched(id));
    }

    /** Holds it, if it waits and nobody else does; answers whether that is so. */
    boolean attempt(String id, Actor actor) {
        return cases.take(id, actor.name(), now(), until());
    }

    /** @throws NotDone if somebody else holds it, or it does not wait */
    void hold(String id, Actor actor) {
        if (!attempt(id, actor)) {
            throw new NotDone(getFeedback(id).state() == State.WAITING ? Cause.TAKEN : Cause.NOT_WAITING);
        }
    }

    boolean mayDecide(Feedback feedback, Actor actor) {
        var known = getCase(feedback.id());
        return !hasHandedOn(known, actor) && !isAppealAgainst(feedback, known, actor);
    }

    /** @throws NotDone unless {@link #mayDecide} */
    void requireMayDecide(Feedback feedback, Actor actor) {
        var known = getCase(feedback.id());
        if (hasHandedOn(known, actor)) {
            throw new NotDone(Cause.ESCALATED_BY_SAME);
        }
        if (isAppealAgainst(feedback, known, actor)) {
            throw new NotDone(Cause.APPEAL_AGAINST_SAME);
        }
    }

    private static boolean hasHandedOn(Case known, Actor actor) {
        return actor.name().equals(known.escalatedBy());
    }

    /** Also once it was published on appeal: to take that down would be to decide against the appeal. */
    private static boolean isAppealAgainst(Feedback feedback, Case known, Actor actor) {
        return feedback.appealed()
                && (feedback.state() == State.WAITING || feedback.state() == State.PUBLISHED)
                && actor.name().equals(known.rejectedBy());
    }
}
