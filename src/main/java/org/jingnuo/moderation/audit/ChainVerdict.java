package org.jingnuo.moderation.audit;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What the check of a chain has shown.
 *
 * @param entries how many fit, from the first
 * @param firstTime of the first of them, in UTC; empty if there are none
 * @param lastTime of the last of them
 * @param lastHash of the last of them
 * @param fault what is wrong, in a sentence; null if nothing is
 */
@NamedInterface("proof")
public record ChainVerdict(
        long entries,
        String firstTime,
        String lastTime,
        String lastHash,
        @Nullable String fault) {

    /** For the operator; the hash is to be kept where nobody who can write to the database can change it. */
    public void print(PrintStream out) {
        if (entries == 0) {
            out.println(fault == null ? "The audit has no entries yet." : "No entry fits.");
        } else {
            out.printf("%d entries fit, from %s to %s.%n", entries, firstTime, lastTime);
            out.println("Hash of the last of them: " + lastHash);
        }
        if (fault != null) {
            out.println(fault);
        }
    }
}
