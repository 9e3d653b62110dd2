package org.jingnuo.feedback.guard;

import org.jspecify.annotations.Nullable;

/**
 * One try to send, without what is sent.
 *
 * @param address of the sender, as the server knows it; forgotten when the gate has judged
 * @param sender not {@link Sender#ELSEWHERE}, which is refused before
 * @param formToken hidden field of the form, made by {@link FormToken#issue}
 * @param honeypot field that people do not see, empty in a person's form
 * @param scripts whether a script of ours sends it, which can do a proof of work
 * @param proof solution of the {@link Challenge} that an earlier try was answered with, in Base64
 */
public record Attempt(
        String address,
        Sender sender,
        @Nullable String formToken,
        @Nullable String honeypot,
        boolean scripts,
        @Nullable String proof) {

    /** Without the address: this can get into a log. */
    @Override
    public String toString() {
        return "Attempt[sender=" + sender + ", scripts=" + scripts + "]";
    }
}
