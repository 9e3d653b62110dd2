package org.jingnuo.commitments;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jingnuo.commitments.content.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the database hold what the content says: writes what differs, takes out what has gone, leaves a tombstone. */
@Component
class ContentImport {

    private final Commitments commitments;
    private final Sources sources;
    private final Themes themes;
    private final Places places;
    private final Hedges hedges;
    private final Wordings wordings;
    private final MapShapes mapShapes;
    private final HolidayYears holidayYears;
    private final ReplyTemplates replyTemplates;
    private final Editions editions;
    private final Tombstones tombstones;
    private final ContentRevisions revisions;
    private final Clock clock;

    ContentImport(
            Commitments commitments,
            Sources sources,
            Themes themes,
            Places places,
            Hedges hedges,
            Wordings wordings,
            MapShapes mapShapes,
            HolidayYears holidayYears,
            ReplyTemplates replyTemplates,
            Editions editions,
            Tombstones tombstones,
            ContentRevisions revisions,
            Clock clock) {
        this.commitments = commitments;
        this.sources = sources;
        this.themes = themes;
        this.places = places;
        this.hedges = hedges;
        this.wordings = wordings;
        this.mapShapes = mapShapes;
        this.holidayYears = holidayYears;
        this.replyTemplates = replyTemplates;
        this.editions = editions;
        this.tombstones = tombstones;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * Imports in one transaction; a second import at the same time, by this process or another, waits for it.
     *
     * @return the revision that the database then holds: a new one only if the content is not the one imported last
     */
    @Transactional
    public long run(Content content) {
        revisions.lockOutOtherImports();
        var digest = content.digest();
        var latest = revisions.findFirstByOrderByNumberDesc();
        if (latest.isPresent() && latest.get().digest().equals(digest)) {
            return latest.get().number();
        }
        var published = byId(commitments.findAll(), Commitment::id);

        new Changes<>(byId(themes.findAll(), Theme::id), themes::save, themes::delete)
                .apply(content.themes(), Theme::id, (theme, old) -> theme.withVersion(old.version()));
        new Changes<>(byId(places.findAll(), Place::id), places::save, places::delete)
                .apply(content.places(), Place::id, (place, old) -> place.withVersion(old.version()));
        new Changes<>(byId(hedges.findAll(), Hedge::word), hedges::save, hedges::delete)
                .apply(content.hedges(), Hedge::word, (hedge, old) -> hedge.withVersion(old.version()));
        new Changes<>(byId(wordings.findAll(), Wording::id), wordings::save, wordings::delete)
                .apply(content.wordings(), Wording::id, (wording, old) -> wording.withVersion(old.version()));
        new Changes<>(byId(mapShapes.findAll(), MapShape::id), mapShapes::save, mapShapes::delete)
                .apply(content.mapShapes(), MapShape::id, (shape, old) -> shape.withVersion(old.version()));
        new Changes<>(byId(holidayYears.findAll(), HolidayYear::year), holidayYears::save, holidayYears::delete)
                .apply(content.holidays(), HolidayYear::year, (year, old) -> year.withVersion(old.version()));
        new Changes<>(byId(replyTemplates.findAll(), ReplyTemplate::id), replyTemplates::save, replyTemplates::delete)
                .apply(content.replies(), ReplyTemplate::id, (reply, old) -> reply.withVersion(old.version()));
        new Changes<>(byId(sources.findAll(), Source::id), sources::save, sources::delete)
                .apply(content.sources(), Source::id, (source, old) -> source.withVersion(old.version()));
        new Changes<>(published, commitments::save, commitments::delete)
                .apply(content.commitments(), Commitment::id, (next, old) -> next.withVersion(old.version()));
        new Changes<>(byId(editions.findAll(), Edition::source), editions::save, editions::delete)
                .apply(List.of(content.edition()), Edition::source, (next, old) -> next.withVersion(old.version()));
        var buried = byId(tombstones.findAll(), Tombstone::id);
        new Changes<>(buried, tombstones::save, tombstones::delete)
                .apply(
                        tombstones(content, published, buried),
                        Tombstone::id,
                        (next, old) -> next.withVersion(old.version()));

        var revision =
                revisions.save(new ContentRevision(0, digest, clock.instant())).number();
        revisions.tellOtherNodes(revision);
        return revision;
    }

    /** One for each id that was published or is listed as retired, and is no commitment now. */
    private List<Tombstone> tombstones(
            Content content, Map<String, Commitment> published, Map<String, Tombstone> buried) {
        var listed = byId(content.retired(), Content.Retired::id);
        var gone = new HashMap<String, Tombstone>();
        published.values().forEach(old -> gone.put(old.id(), tombstone(old.id(), old, null, listed.get(old.id()))));
        buried.values().forEach(old -> gone.put(old.id(), tombstone(old.id(), null, old, listed.get(old.id()))));
        listed.forEach((id, retired) -> gone.computeIfAbsent(id, missing -> tombstone(missing, null, null, retired)));
        content.commitments().forEach(commitment -> gone.remove(commitment.id()));
        return List.copyOf(gone.values());
    }

    private Tombstone tombstone(
            String id, @Nullable Commitment published, @Nullable Tombstone buried, Content.@Nullable Retired listed) {
        return new Tombstone(
                id,
                0,
                published != null ? published.title() : buried != null ? buried.title() : null,
                listed == null ? null : listed.reason(),
                // the database keeps microseconds
                buried != null ? buried.removedAt() : clock.instant().truncatedTo(ChronoUnit.MICROS),
                listed == null
                        ? List.of()
                        : listed.successors().stream()
                                .map(Tombstone.Successor::new)
                                .toList());
    }

    private static <T, K> Map<K, T> byId(List<T> aggregates, Function<T, K> id) {
        return aggregates.stream().collect(toMap(id, Function.identity()));
    }
}
