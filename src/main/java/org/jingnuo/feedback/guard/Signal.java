package org.jingnuo.feedback.guard;

import java.util.Set;

/**
 * What speaks against a submission, and how much. A weak signal happens to people; two of them, or a strong one, are
 * doubtful. None refuses anything.
 */
public enum Signal {
    /** The field that no person sees was filled in; a few browsers do that too. */
    HONEYPOT(Weight.STRONG),
    FORGED_TOKEN(Weight.STRONG),
    /** Sent by a program, or with the field removed. */
    NO_TOKEN(Weight.STRONG),
    /** Under pressure, without a proof of work. */
    UNPROVEN(Weight.STRONG),
    /** Proven, but one of very many. */
    CROWDED(Weight.STRONG),
    /** It could not be counted. */
    UNCOUNTED(Weight.STRONG),
    /** Filled in faster than a person reads, unless the draft was there before. */
    HASTY(Weight.WEAK),
    /** A draft that waited for a connection, or a token that is used again and again. */
    OLD_TOKEN(Weight.WEAK),
    /** Scripts are off, or it is no browser. */
    NO_SCRIPTS(Weight.WEAK),
    /** Neither {@code Sec-Fetch-Site} nor {@code Origin}. */
    NO_ORIGIN(Weight.WEAK);

    private final Weight weight;

    Signal(Weight weight) {
        this.weight = weight;
    }

    private enum Weight {
        WEAK,
        STRONG
    }

    /** Whether they are enough to let a submission wait in the second queue. */
    static boolean doubtful(Set<Signal> signals) {
        return signals.size() > 1 || signals.stream().anyMatch(signal -> signal.weight == Weight.STRONG);
    }
}
