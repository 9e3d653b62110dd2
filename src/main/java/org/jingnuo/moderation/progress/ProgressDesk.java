package org.jingnuo.moderation.progress;

import static org.jingnuo.moderation.progress.TwoPeople.reason;
import static org.jingnuo.moderation.progress.TwoPeople.require;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.News;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.progress.OfficialEntry.Replacing;
import org.jingnuo.moderation.progress.OfficialEntry.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do with official progress. Everything is one transaction with its entry in the audit; whoever cannot do it, or
 * comes too late, gets {@link NotDone} and has changed nothing.
 */
@Service
class ProgressDesk {

    private final OfficialEntries entries;
    private final KeptCopies copies;
    private final FindingCheck check;
    private final News news;
    private final Catalogue catalogue;
    private final Audit audit;
    private final Clock clock;

    ProgressDesk(
            OfficialEntries entries,
            KeptCopies copies,
            FindingCheck check,
            News news,
            Catalogue catalogue,
            Audit audit,
            Clock clock) {
        this.entries = entries;
        this.copies = copies;
        this.check = check;
        this.news = news;
        this.catalogue = catalogue;
        this.audit = audit;
        this.clock = clock;
    }

    /** Entries on a shelf, what was proposed last, or proposed to be withdrawn, first; {@code commitment} null for all. */
    @Transactional(readOnly = true)
    public List<OfficialEntry> list(EntryShelf shelf, @Nullable String commitment, int skipped, int most, Actor actor) {
        actor.require(Role.EDITOR);
        return entries.find(shelf, commitment, skipped, most);
    }

    /** How long that list is. */
    @Transactional(readOnly = true)
    public int count(EntryShelf shelf, @Nullable String commitment, Actor actor) {
        actor.require(Role.EDITOR);
        return entries.count(shelf, commitment);
    }

    /**
     * Proposes an entry, which waits for a second person.
     *
     * @param finding of a statement whose document has no copy yet, if {@code file} is to be one
     * @param file null where there is none
     * @param replacing a confirmed entry, or the same person's proposal, of the same commitment; null for none
     * @return its id
     */
    @Transactional
    public String propose(
            String commitment,
            Finding finding,
            @Nullable ReceivedFile file,
            @Nullable Replacing replacing,
            Actor actor) {
        actor.require(Role.EDITOR);
        if (catalogue.now().findCommitment(commitment).isEmpty()) {
            throw new NotDone(Cause.NO_SUCH_COMMITMENT);
        }
        var id = UUID.randomUUID().toString();
        var now = now();
        var sound = check.sound(withCopy(finding, file));
        var instead = replacing == null ? null : giveWay(replacing, commitment, actor, now);
        entries.propose(OfficialEntry.proposed(id, commitment, sound, instead, new Signed(actor.name(), now)));
        audit.record(
                actor.name(), Action.PROGRESS_PROPOSED, OfficialEntry.subject(id), Map.of("commitment", commitment));
        return id;
    }

    /** Makes another person's proposal public; what it replaces is then superseded. */
    @Transactional
    public void confirm(String id, Actor actor) {
        actor.require(Role.EDITOR);
        var entry = get(id);
        TwoPeople.requireAnother(entry.proposed(), actor);
        require(entry.state() == EntryState.PROPOSED);
        var now = now();
        var replacing = entry.replacing();
        if (replacing != null) {
            supersede(replacing, actor, now);
        }
        require(entries.confirm(id, actor.name(), now));
        audit.record(
                actor.name(),
                Action.PROGRESS_CONFIRMED,
                OfficialEntry.subject(id),
                Map.of("commitment", entry.commitment()));
        news.tell(PublishedProgress.CHANNEL);
    }

    /** Says no to another person's proposal. */
    @Transactional
    public void reject(String id, String because, Actor actor) {
        actor.require(Role.EDITOR);
        TwoPeople.requireAnother(get(id).proposed(), actor);
        end(id, EntryState.REJECTED, Action.PROGRESS_REJECTED, reason(because), actor, now());
    }

    /** Takes one's own proposal back. */
    @Transactional
    public void takeBack(String id, Actor actor) {
        actor.require(Role.EDITOR);
        TwoPeople.requireOwn(get(id).proposed(), actor);
        end(id, EntryState.TAKEN_BACK, Action.PROGRESS_TAKEN_BACK, null, actor, now());
    }

    /** The kept copy of any entry; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<CopyFile> findCopy(String id, Actor actor) {
        actor.require(Role.EDITOR);
        return entries.find(id).flatMap(entry -> CopyFile.of(entry.commitment(), entry.finding(), copies));
    }

    private Finding withCopy(Finding finding, @Nullable ReceivedFile file) {
        return file != null && finding instanceof Finding.Statement statement
                ? statement.with(copies.keep(file))
                : finding;
    }

    /** What the new proposal is to supersede: the confirmed entry, or what the proposal was to that goes for it. */
    private @Nullable Replacing giveWay(Replacing replacing, String commitment, Actor actor, Instant now) {
        var because = reason(replacing.because());
        var replaced = get(replacing.id());
        if (!replaced.commitment().equals(commitment)) {
            throw new NotDone(Cause.NO_SUCH_COMMITMENT);
        }
        if (replaced.state() == EntryState.PROPOSED) {
            TwoPeople.requireOwn(replaced.proposed(), actor);
            end(replaced.id(), EntryState.TAKEN_BACK, Action.PROGRESS_TAKEN_BACK, because, actor, now);
            return standing(replaced.replacing());
        }
        require(replaced.state() == EntryState.CONFIRMED);
        return new Replacing(replaced.id(), because);
    }

    /** What a proposal was to supersede; null if that stands no longer. */
    private @Nullable Replacing standing(@Nullable Replacing replacing) {
        return replacing != null && get(replacing.id()).state() == EntryState.CONFIRMED ? replacing : null;
    }

    private void supersede(Replacing replacing, Actor actor, Instant now) {
        var id = replacing.id();
        if (!entries.end(id, EntryState.CONFIRMED, EntryState.SUPERSEDED, actor.name(), now, replacing.because())) {
            throw new NotDone(Cause.OVERTAKEN);
        }
        audit.record(actor.name(), Action.PROGRESS_SUPERSEDED, OfficialEntry.subject(id), Map.of());
    }

    /** Ends a proposal that nobody confirmed. */
    private void end(String id, EntryState to, Action action, @Nullable String because, Actor actor, Instant now) {
        require(entries.end(id, EntryState.PROPOSED, to, actor.name(), now, because));
        audit.record(actor.name(), action, OfficialEntry.subject(id), Map.of());
    }

    private OfficialEntry get(String id) {
        return entries.find(id).orElseThrow(() -> new NotDone(Cause.SETTLED));
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
