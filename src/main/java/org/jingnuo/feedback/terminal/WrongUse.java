package org.jingnuo.feedback.terminal;

/** Arguments that say nothing that can be done; the message is a sentence for the operator. */
public final class WrongUse extends RuntimeException {

    WrongUse(String message) {
        super(message);
    }
}
