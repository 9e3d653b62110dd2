package org.jingnuo.moderation.audit;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;

/** Walks the whole chain from its first entry, as many at a time as memory holds easily. */
@NamedInterface("proof")
public final class ChainCheck {

    private static final int ENTRIES_AT_ONCE = 1000;

    private final AuditEntries entries;
    private final @Nullable String expected;
    private long number;
    private String hash = AuditEntry.NONE;
    private String firstTime = "";
    private String lastTime = "";
    private boolean found;

    private ChainCheck(AuditEntries entries, @Nullable String expected) {
        this.entries = entries;
        this.expected = expected;
    }

    /**
     * Checks each entry of a database, also while others are appended.
     *
     * @param expected hash that was the last one some time ago, or null: an end that was cut off shows only by it
     */
    public static ChainVerdict of(JdbcTemplate database, @Nullable String expected) {
        return new ChainCheck(new AuditEntries(JdbcClient.create(database)), expected).walk();
    }

    private ChainVerdict walk() {
        List<AuditEntry> next;
        do {
            next = entries.findAfter(number, ENTRIES_AT_ONCE);
            for (var entry : next) {
                var fault = faultOf(entry);
                if (fault.isPresent()) {
                    return verdict("Entry " + entry.number() + " does not fit: " + fault.get());
                }
                pass(entry);
            }
        } while (!next.isEmpty());
        return verdict(expected == null || found ? null : """
                The hash %s is not part of the chain: its end has been cut off, or it has been written anew.""".formatted(expected));
    }

    private Optional<String> faultOf(AuditEntry entry) {
        if (entry.number() != number + 1) {
            return Optional.of("the one before it is missing, number " + (number + 1) + ".");
        }
        if (!entry.previous().equals(hash)) {
            return Optional.of("it does not follow the one before it.");
        }
        return entry.hash().equals(entry.computeHash())
                ? Optional.empty()
                : Optional.of("its hash is not that of what it says.");
    }

    private void pass(AuditEntry entry) {
        number = entry.number();
        hash = entry.hash();
        firstTime = firstTime.isEmpty() ? entry.time() : firstTime;
        lastTime = entry.time();
        found |= hash.equals(expected);
    }

    private ChainVerdict verdict(@Nullable String fault) {
        return new ChainVerdict(number, firstTime, lastTime, hash, fault);
    }
}
