package org.jingnuo.commitments;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jingnuo.commitments.content.Content;
import org.jingnuo.site.Bilingual;

/** The real content, and others made from it that the checker would not let pass but an import has to bear. */
public final class Contents {

    static final Content REAL = ContentCopy.real();

    private Contents() {}

    /** The real content as it is held in memory. */
    public static Snapshot snapshot() {
        return snapshot(REAL);
    }

    /** Another content as it would be held. */
    public static Snapshot snapshot(Content content) {
        return Snapshot.of(
                1,
                content.edition(),
                content.sources(),
                content.themes(),
                content.places(),
                content.hedges(),
                content.commitments(),
                List.of(),
                content.wordings(),
                content.mapShapes(),
                content.holidays(),
                content.replies());
    }

    static Commitment commitment(String id) {
        return REAL.commitments().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Content without(String id, Content.Retired... retired) {
        return of(
                edition(REAL.edition().source(), id),
                REAL.sources(),
                REAL.commitments().stream().filter(it -> !it.id().equals(id)).toList(),
                List.of(retired));
    }

    static Content with(Content.Retired... retired) {
        return of(REAL.edition(), REAL.sources(), REAL.commitments(), List.of(retired));
    }

    static Content withTitle(String id, Bilingual title) {
        return withCommitments(it -> it.id().equals(id) ? copy(it, it.source(), title) : it);
    }

    static Content ofSource(String id) {
        return of(
                edition(id, ""),
                REAL.sources().stream().map(it -> copy(it, id)).toList(),
                REAL.commitments().stream().map(it -> copy(it, id, it.title())).toList(),
                List.of());
    }

    static Content withoutThemes() {
        return new Content(
                REAL.edition(),
                List.of(),
                REAL.places(),
                REAL.hedges(),
                REAL.sources(),
                REAL.commitments(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Content withCommitments(UnaryOperator<Commitment> change) {
        return of(
                REAL.edition(),
                REAL.sources(),
                REAL.commitments().stream().map(change).toList(),
                List.of());
    }

    private static Content of(
            Edition edition, List<Source> sources, List<Commitment> commitments, List<Content.Retired> retired) {
        return new Content(
                edition,
                REAL.themes(),
                REAL.places(),
                REAL.hedges(),
                sources,
                commitments,
                retired,
                REAL.wordings(),
                REAL.mapShapes(),
                REAL.holidays(),
                REAL.replies());
    }

    private static Edition edition(String source, String without) {
        var real = REAL.edition();
        var highlights = real.highlights().stream()
                .filter(it -> !it.commitment().equals(without))
                .toList();
        return new Edition(source, 0, real.city(), real.timeZone(), highlights);
    }

    private static Source copy(Source it, String id) {
        return new Source(
                id,
                0,
                it.title(),
                it.publisher(),
                it.year(),
                it.due(),
                it.published(),
                it.note(),
                it.sha256(),
                it.text(),
                it.sections(),
                it.unpromised());
    }

    private static Commitment copy(Commitment it, String source, Bilingual title) {
        return new Commitment(
                it.id(),
                0,
                source,
                it.section(),
                it.paragraph(),
                it.position(),
                title,
                it.theme(),
                it.action(),
                it.kind(),
                it.hedge(),
                it.livelihood(),
                it.quote(),
                it.passage(),
                it.firstLine(),
                it.lastLine(),
                it.due(),
                it.note(),
                it.measures(),
                it.names(),
                it.places(),
                it.placesFrom());
    }
}
