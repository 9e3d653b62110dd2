package org.jingnuo.feedback;

/** Something cannot be done with feedback where it stands, often because somebody else has been faster. */
public final class WrongState extends RuntimeException {

    private final State state;

    WrongState(State state, String what) {
        super("Feedback that is %s cannot be %s.".formatted(state.word(), what));
        this.state = state;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }
}
