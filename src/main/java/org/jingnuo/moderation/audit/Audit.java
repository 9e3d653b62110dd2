package org.jingnuo.moderation.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what was done at the desk. */
@Service
public class Audit {

    private final AuditEntries entries;
    private final Clock clock;

    Audit(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Appends an entry in the caller's transaction: what was done and that it was done are durable together or not at all.
     * It is appended when the transaction is about to be committed: only one transaction at a time appends, and so none
     * holds up the others longer than need be, nor waits for anything while it does.
     *
     * @param actor name of the person, or of the command that did it
     * @param subject what it was done to, such as {@code feedback/ID}; never anything personal
     * @param details few and not personal; values of at most 200 characters
     * @throws IllegalArgumentException if one is empty, too long, too much or no text that a database keeps
     * @throws IllegalStateException if the transaction may only read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, Action action, String subject, Map<String, String> details) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("What only reads cannot be recorded; begin a transaction that writes.");
        }
        var deed = Deed.of(actor, action, subject, details);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                entries.append(deed, clock.instant().truncatedTo(ChronoUnit.MICROS));
            }
        });
    }
}
