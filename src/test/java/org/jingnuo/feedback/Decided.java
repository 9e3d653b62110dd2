package org.jingnuo.feedback;

/** Decides on feedback as it stands now, as somebody does who has just looked at it. */
public final class Decided {

    private Decided() {}

    /** What {@link Decisions#decide} gives. */
    public static Feedback now(Decisions decisions, String id, Decision decision) {
        return decisions.decide(id, decisions.find(id).orElseThrow().version(), decision);
    }
}
