package org.jingnuo.commitments;

import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.content.SourceText;
import org.jingnuo.site.Bilingual;
import org.jingnuo.site.CityDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of this feature show, one record a page, all from memory. */
@Component
public class CommitmentPages {

    private final Catalogue catalogue;
    private final CityDate date;

    CommitmentPages(Catalogue catalogue, CityDate date) {
        this.catalogue = catalogue;
        this.date = date;
    }

    /** The home page of the report that the content names. */
    public Home home() {
        var snapshot = catalogue.now();
        var source = snapshot.getSource(snapshot.edition().source());
        return new Home(
                snapshot.edition().city(),
                source,
                snapshot.edition().highlights().stream()
                        .flatMap(it -> snapshot.findCommitment(it.commitment()).stream())
                        .toList(),
                snapshot.themes().stream()
                        .map(it -> new ThemeCount(
                                it, snapshot.count(commitment -> it.id().equals(commitment.theme()))))
                        .filter(it -> it.count > 0)
                        .toList(),
                source.sections().stream()
                        .map(it -> new SectionCount(
                                it, snapshot.count(commitment -> it.id().equals(commitment.section()))))
                        .filter(it -> it.count > 0)
                        .toList(),
                snapshot.commitments().size());
    }

    /** Empty for an id that is no commitment's; it may have a tombstone. */
    public Optional<Detail> findDetail(String id) {
        var snapshot = catalogue.now();
        return snapshot.findCommitment(id).map(commitment -> detail(snapshot, commitment));
    }

    /** What is left of a commitment that was published once. */
    public Optional<Tombstone> findTombstone(String id) {
        return catalogue.now().findTombstone(id);
    }

    /** A report in reading order, by the id of its source. */
    public Optional<Reading> findReading(String source) {
        var snapshot = catalogue.now();
        return Optional.ofNullable(snapshot.sources().get(source))
                .map(found -> new Reading(
                        found,
                        snapshot.commitments().stream()
                                .filter(it -> it.source().equals(source))
                                .toList()));
    }

    /** Shows what of the query can be understood; the answer's own query is that part, and says what was ignored. */
    public Browse browse(BrowseQuery query) {
        return catalogue.browsing().browse(query);
    }

    /**
     * The same over what a search found.
     *
     * @param groups ids of commitments, the better group first; ids that are no commitment's are left out
     * @param ranked whether a group stays as it is, or else is ordered by {@code query.sort()}
     */
    public Browse browse(BrowseQuery query, List<List<String>> groups, boolean ranked) {
        var browsing = catalogue.browsing();
        return browsing.browse(
                query,
                groups.stream()
                        .map(group -> group.stream()
                                .flatMap(id -> browsing.snapshot().findCommitment(id).stream())
                                .toList())
                        .toList(),
                ranked);
    }

    /** The list of one snapshot, for an answer that takes more from it than the list. */
    public Browse browse(Snapshot snapshot, BrowseQuery query) {
        return catalogue.browsing(snapshot).browse(query);
    }

    /** The same of some of its commitments only, ordered by {@code query.sort()}. */
    public Browse browse(Snapshot snapshot, BrowseQuery query, List<Commitment> some) {
        return catalogue.browsing(snapshot).browse(query, List.of(some), false);
    }

    /** The other commitments of the sentence that holds {@code commitment}, in the report's order. */
    public List<Commitment> siblings(Commitment commitment) {
        return findDetail(commitment.id()).map(Detail::siblings).orElse(List.of());
    }

    private Detail detail(Snapshot snapshot, Commitment commitment) {
        var source = snapshot.getSource(commitment.source());
        var section = source.getSection(commitment.section());
        var paragraph = section.getParagraph(commitment.paragraph());
        var sentence = sentence(source, paragraph, commitment);
        return new Detail(
                commitment,
                snapshot.getTheme(commitment.theme()),
                source,
                section,
                paragraph,
                sentence,
                commitment.hedge() == null ? null : snapshot.hedges().get(commitment.hedge()),
                commitment.places().stream()
                        .map(link -> snapshot.getPlace(link.place()))
                        .toList(),
                KnownSites.of(commitment, snapshot).orElse(null),
                siblings(snapshot, sentence, commitment),
                date.today().isAfter(commitment.due()));
    }

    private static Passage sentence(Source source, Section.Paragraph paragraph, Commitment commitment) {
        return new SourceText(source.text())
                .sentences(paragraph.passage()).stream()
                        .filter(it -> it.contains(commitment.passage()))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Commitment> siblings(Snapshot snapshot, Passage sentence, Commitment commitment) {
        return snapshot.commitments().stream()
                .filter(it -> it.source().equals(commitment.source()) && sentence.contains(it.passage()))
                .filter(it -> !it.id().equals(commitment.id()))
                .toList();
    }

    /**
     * @param highlights what residents live with, in the content's order
     * @param themes those that have a commitment
     * @param sections those of the source that have a commitment
     */
    public record Home(
            Bilingual city,
            Source source,
            List<Commitment> highlights,
            List<ThemeCount> themes,
            List<SectionCount> sections,
            int total) {}

    /** A theme and how many commitments it has. */
    public record ThemeCount(Theme theme, int count) {}

    /** A section and how many commitments it has. */
    public record SectionCount(Section section, int count) {}

    /**
     * @param sentence where the whole sentence stands that holds the quote
     * @param knownSites null where what is promised does not stand somewhere one by one
     * @param siblings the other commitments of the same sentence, in the report's order
     * @param overdue whether {@code commitment.due()} has passed in the city's time zone
     */
    public record Detail(
            Commitment commitment,
            Theme theme,
            Source source,
            Section section,
            Section.Paragraph paragraph,
            Passage sentence,
            @Nullable Hedge hedge,
            List<Place> places,
            @Nullable KnownSites knownSites,
            List<Commitment> siblings,
            boolean overdue) {}

    /** @param commitments of this source, in the report's order */
    public record Reading(Source source, List<Commitment> commitments) {}

    /**
     * @param query what of the reader's query was understood
     * @param items this page of the list
     * @param page from 1
     * @param pages at least 1
     */
    public record Browse(
            BrowseQuery query, List<Commitment> items, int total, int page, int pages, List<Facet> facets) {}
}
