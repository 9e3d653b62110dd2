package org.jingnuo.moderation.audit;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.StepUp;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The audit for those who may read it; whoever else asks gets an {@link AccessDeniedException}. */
@Service
class AuditSearch {

    private static final int ROWS_AT_ONCE = 500;

    private final AuditEntries entries;
    private final Audit audit;
    private final StepUp stepUp;
    private final Catalogue catalogue;

    AuditSearch(AuditEntries entries, Audit audit, StepUp stepUp, Catalogue catalogue) {
        this.entries = entries;
        this.audit = audit;
        this.stepUp = stepUp;
        this.catalogue = catalogue;
    }

    /** Number of the latest entry: a list up to it stays as it is while others act. */
    long latest(Actor actor) {
        actor.require(Role.ADMIN);
        return entries.latest();
    }

    /** Newest first, from {@code upTo} down. */
    List<AuditEntry> find(Actor actor, AuditFilter filter, long upTo, int skipped, int most) {
        actor.require(Role.ADMIN);
        return entries.find(filter, zone(), upTo, skipped, most);
    }

    int count(Actor actor, AuditFilter filter, long upTo) {
        actor.require(Role.ADMIN);
        return entries.count(filter, zone(), upTo);
    }

    /**
     * Records that the list is taken away; only then is it given.
     *
     * @return number of the latest entry before that
     */
    @Transactional
    public long beginExport(Actor actor, AuditFilter filter) {
        actor.require(Role.ADMIN);
        stepUp.require();
        audit.record(actor.name(), Action.AUDIT_EXPORTED, "audit", filter.parameters());
        return entries.latest();
    }

    /** All of them, read as they are used: newest first, from {@code upTo} down. */
    Stream<AuditEntry> all(Actor actor, AuditFilter filter, long upTo) {
        return Stream.iterate(
                        find(actor, filter, upTo, 0, ROWS_AT_ONCE),
                        rows -> !rows.isEmpty(),
                        rows -> find(actor, filter, rows.getLast().number() - 1, 0, ROWS_AT_ONCE))
                .flatMap(List::stream);
    }

    /** In which days are counted. */
    ZoneId zone() {
        return ZoneId.of(catalogue.now().edition().timeZone());
    }
}
