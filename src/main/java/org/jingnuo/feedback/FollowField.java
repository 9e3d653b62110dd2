package org.jingnuo.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Fields of the forms on the page of sent feedback; a correction has those of {@link Field} beside these. */
public final class FollowField {

    /** What the sender wants to be done, one of {@link Action}. */
    public static final String ACTION = "action";

    /** An answer, or why another look is asked for. */
    public static final String WORDS = "words";

    /** The commitment of whose things a correction says how many; a number without it is of the commitment it names. */
    public static final String COUNTED_OF = "countedOf";

    /** The tracking code, where one is asked for. */
    public static final String CODE = "code";

    /** Why nothing was done, told by the controller; one of {@link Notice}. */
    public static final String NOTICE = "notice";

    private FollowField() {}

    /** What a sender may do. */
    public enum Action {
        ANSWER,
        CORRECT,
        WITHDRAW,
        APPEAL;

        /** The button's value. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The action of this word; empty if there is none. */
        public static Optional<Action> ofWord(String word) {
            return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }

    /** Why nothing was done. */
    public enum Notice {
        /** It stands otherwise by now. */
        CHANGED,
        MISSING_WORDS,
        TOO_LONG,
        NOT_A_NUMBER,
        /** It broke off on its way. */
        BROKEN,
        UNAVAILABLE,
        /** A page of somebody else sent it. */
        ELSEWHERE
    }
}
