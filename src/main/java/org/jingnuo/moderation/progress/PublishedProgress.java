package org.jingnuo.moderation.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.commitments.ContentChanged;
import org.jingnuo.moderation.HeldForReading;
import org.jingnuo.moderation.News;
import org.jingnuo.moderation.progress.OfficialEntry.Replacing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What the public may see of official progress, in memory, so that reading goes on while the database is lost. */
@Component
public class PublishedProgress {

    /** PostgreSQL's name for what a change tells. */
    static final String CHANNEL = "jingnuo_official_progress";

    private final HeldForReading<Map<String, List<PublicEntry>>> held;

    PublishedProgress(OfficialEntries entries, ApplicationEventPublisher events) {
        held = new HeldForReading<>("official progress", Map.of(), () -> published(entries.findConfirmed()), events);
    }

    /** Of a commitment, the newest first, with what was superseded or withdrawn; empty while nothing was ever confirmed. */
    public List<PublicEntry> of(String commitment) {
        return held.now().getOrDefault(commitment, List.of());
    }

    /** One that is public; empty for every other. */
    Optional<PublicEntry> find(String id) {
        return held.now().values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** @throws DataAccessException if the database is lost; what is held stays */
    void refresh() {
        held.refresh();
    }

    /** Heard once the change is durable, and before whoever made it gets an answer. */
    @TransactionalEventListener(condition = "#told.channel == '" + CHANNEL + "'")
    void refresh(News.Told told) {
        refresh();
    }

    /** Before the first page of new content is made. */
    @EventListener
    void refresh(ContentChanged changed) {
        held.refreshIfPossible();
    }

    private static Map<String, List<PublicEntry>> published(List<OfficialEntry> confirmed) {
        var replacements = confirmed.stream()
                .filter(entry -> entry.replacing() != null)
                .collect(toMap(PublishedProgress::replaced, OfficialEntry::id));
        return confirmed.stream()
                .map(entry -> published(entry, replacements.get(entry.id())))
                .collect(groupingBy(PublicEntry::commitment, toUnmodifiableList()));
    }

    private static String replaced(OfficialEntry entry) {
        return Optional.ofNullable(entry.replacing()).map(Replacing::id).orElseThrow();
    }

    private static PublicEntry published(OfficialEntry entry, @Nullable String replacedBy) {
        var ended = entry.ended();
        var confirmed = Optional.ofNullable(entry.confirmed()).orElseThrow();
        return new PublicEntry(
                entry.id(),
                entry.commitment(),
                entry.state(),
                entry.state() == EntryState.WITHDRAWN ? null : entry.finding(),
                ended == null ? null : ended.because(),
                replacedBy,
                confirmed.at());
    }
}
