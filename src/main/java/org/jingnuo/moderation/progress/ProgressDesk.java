package org.jingnuo.moderation.progress;

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
import org.jingnuo.moderation.PlainWords;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.desk.NotDone;
import org.jingnuo.moderation.desk.NotDone.Cause;
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

    /** Entries on a shelf, what was proposed last first; {@code commitment} null for all. */
    @Transactional(readOnly = true)
    public List<OfficialEntry> list(EntryShelf shelf, @Nullable String commitment, int skipped, int most, Actor actor) {
        actor.require(Role.EDITOR);
        return entries.find(shelf.states(), commitment, skipped, most);
    }

    /** How long that list is. */
    @Transactional(readOnly = true)
    public int count(EntryShelf shelf, @Nullable String commitment, Actor actor) {
        actor.require(Role.EDITOR);
        return entries.count(shelf.states(), commitment);
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
        entries.propose(new OfficialEntry(
                id, commitment, sound, instead, EntryState.PROPOSED, new Signed(actor.name(), now), null, null));
        audit.record(actor.name(), Action.PROGRESS_PROPOSED, subject(id), Map.of("commitment", commitment));
        return id;
    }

    /** Makes another person's proposal public; what it replaces is then superseded. */
    @Transactional
    public void confirm(String id, Actor actor) {
        actor.require(Role.EDITOR);
        var entry = get(id);
        requireAnother(entry, actor);
        var now = now();
        var replacing = entry.replacing();
        if (replacing != null) {
            end(replacing.id(), EntryState.CONFIRMED, EntryState.SUPERSEDED, replacing.because(), actor, now);
        }
        require(entries.confirm(id, actor.name(), now));
        audit.record(actor.name(), Action.PROGRESS_CONFIRMED, subject(id), Map.of("commitment", entry.commitment()));
        news.tell(PublishedProgress.CHANNEL);
    }

    /** Says no to another person's proposal. */
    @Transactional
    public void reject(String id, String because, Actor actor) {
        actor.require(Role.EDITOR);
        requireAnother(get(id), actor);
        end(id, EntryState.PROPOSED, EntryState.REJECTED, reason(because), actor, now());
    }

    /** Takes one's own proposal back. */
    @Transactional
    public void takeBack(String id, Actor actor) {
        actor.require(Role.EDITOR);
        requireOwn(get(id), actor);
        end(id, EntryState.PROPOSED, EntryState.TAKEN_BACK, null, actor, now());
    }

    /**
     * Takes what was confirmed out of what holds; that it was there, and why it is no longer, stays public.
     *
     * @param because public
     */
    @Transactional
    public void withdraw(String id, String because, Actor actor) {
        actor.require(Role.EDITOR);
        get(id);
        end(id, EntryState.CONFIRMED, EntryState.WITHDRAWN, reason(because), actor, now());
        news.tell(PublishedProgress.CHANNEL);
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
            requireOwn(replaced, actor);
            end(replaced.id(), EntryState.PROPOSED, EntryState.TAKEN_BACK, because, actor, now);
            return replaced.replacing();
        }
        require(replaced.state() == EntryState.CONFIRMED);
        return new Replacing(replaced.id(), because);
    }

    private void end(String id, EntryState from, EntryState to, @Nullable String because, Actor actor, Instant now) {
        require(entries.end(id, from, to, actor.name(), now, because));
        audit.record(actor.name(), action(to), subject(id), Map.of());
    }

    private static Action action(EntryState state) {
        return switch (state) {
            case PROPOSED -> Action.PROGRESS_PROPOSED;
            case CONFIRMED -> Action.PROGRESS_CONFIRMED;
            case REJECTED -> Action.PROGRESS_REJECTED;
            case TAKEN_BACK -> Action.PROGRESS_TAKEN_BACK;
            case SUPERSEDED -> Action.PROGRESS_SUPERSEDED;
            case WITHDRAWN -> Action.PROGRESS_WITHDRAWN;
        };
    }

    private OfficialEntry get(String id) {
        return entries.find(id).orElseThrow(() -> new NotDone(Cause.SETTLED));
    }

    private static void requireAnother(OfficialEntry entry, Actor actor) {
        if (entry.proposed().person().equals(actor.name())) {
            throw new NotDone(Cause.OWN_PROPOSAL);
        }
    }

    private static void requireOwn(OfficialEntry entry, Actor actor) {
        if (!entry.proposed().person().equals(actor.name())) {
            throw new NotDone(Cause.NOT_OWN_PROPOSAL);
        }
    }

    private static void require(boolean changed) {
        if (!changed) {
            throw new NotDone(Cause.SETTLED);
        }
    }

    private static String reason(String because) {
        return PlainWords.of(because, OfficialEntry.LONGEST_REASON).orElseThrow(() -> new NotDone(Cause.INCOMPLETE));
    }

    private static String subject(String id) {
        return "progress/" + id;
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
