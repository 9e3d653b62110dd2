package org.jingnuo.feedback.identity;

/**
 * Somebody who has signed in.
 *
 * @param pseudonym 32 bytes, always the same for the same person; a keyed digest of what the city's sign-in calls them
 */
public record IdentifiedSender(byte[] pseudonym) {

    /** Without the pseudonym: a log is no place for it. */
    @Override
    public String toString() {
        return "IdentifiedSender";
    }
}
