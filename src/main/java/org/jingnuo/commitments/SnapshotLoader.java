package org.jingnuo.commitments;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads everything at one revision. */
@Component
class SnapshotLoader {

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

    SnapshotLoader(
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
            ContentRevisions revisions) {
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
    }

    /**
     * What the tables hold, as of one moment even while an import is under way elsewhere.
     *
     * @param known the revision the caller has, 0 for none
     * @return empty when that is the latest
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Snapshot> findNewerThan(long known) {
        return revisions
                .findFirstByOrderByNumberDesc()
                .map(ContentRevision::number)
                .filter(number -> number != known)
                .map(this::load);
    }

    private Snapshot load(long revision) {
        return Snapshot.of(
                revision,
                editions.findAll().getFirst(),
                sources.findAll(),
                themes.findAll(),
                places.findAll(),
                hedges.findAll(),
                commitments.findAll(),
                tombstones.findAll(),
                wordings.findAll(),
                mapShapes.findAll(),
                holidayYears.findAll(),
                replyTemplates.findAll());
    }
}
