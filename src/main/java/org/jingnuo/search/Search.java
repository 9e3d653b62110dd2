package org.jingnuo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.SearchAnswer.Match;
import org.jingnuo.search.SearchAnswer.Mention;
import org.jingnuo.search.SearchAnswer.ScorePart;
import org.jingnuo.search.index.SearchIndex.Found;
import org.jingnuo.search.reading.Concept;
import org.jingnuo.search.reading.Reading;
import org.jingnuo.search.text.EnglishWords;
import org.jingnuo.search.text.PlainText;
import org.jingnuo.search.text.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Answers searches: from the index, or word by word from memory while there is none. */
@Component
public class Search {

    /** Sentences of more exact answers than this are not looked at for what stands beside them. */
    private static final int MOST_WITH_SIBLINGS = 3;

    private static final int MOST_MENTIONS = 5;
    private static final int SHORTEST_MENTION = 2;

    private final LiveIndex live;
    private final Catalogue catalogue;
    private final CommitmentPages pages;
    private final ApplicationEventPublisher events;

    Search(LiveIndex live, Catalogue catalogue, CommitmentPages pages, ApplicationEventPublisher events) {
        this.live = live;
        this.catalogue = catalogue;
        this.pages = pages;
        this.events = events;
    }

    /** Any text is allowed; a blank one finds nothing. */
    public SearchAnswer find(SearchQuery query) {
        var state = live.now();
        var readings = readings(query, state);
        var answer = answer(query, state, readings, new Highlighter(readings));
        if (state.isPresent() && query.isUnnarrowed()) {
            events.publishEvent(SearchFinished.of(answer));
        }
        return answer;
    }

    /**
     * The same without marks and reasons, for a list that is taken away and not shown. Not told as a search: the page that
     * leads here was.
     */
    public SearchAnswer findUnmarked(SearchQuery query) {
        var state = live.now();
        return answer(query, state, readings(query, state), new Highlighter(List.of()));
    }

    /** Why a commitment stands where it does, the greatest part first; empty while there is no index. */
    public List<ScorePart> explain(SearchQuery query, Commitment commitment) {
        return live.now().map(state -> explain(state, query, commitment)).orElse(List.of());
    }

    private static List<ScorePart> explain(LiveIndex.State state, SearchQuery query, Commitment commitment) {
        var readings = state.reader().read(query.text());
        if (readings.isEmpty()) {
            return List.of();
        }
        var reading = readings.get(state.index().find(readings).reading());
        return state.index().explain(reading, commitment.id()).stream()
                .map(part -> new ScorePart(part.typed(), part.words(), part.part(), part.score()))
                .toList();
    }

    private static List<Reading> readings(SearchQuery query, Optional<LiveIndex.State> state) {
        return state.map(it -> it.reader().read(query.text())).orElse(List.of());
    }

    private SearchAnswer answer(
            SearchQuery query, Optional<LiveIndex.State> state, List<Reading> readings, Highlighter highlighter) {
        var found = state.isEmpty()
                ? PlainSearch.find(catalogue.now(), query.text())
                : readings.isEmpty() ? Found.NOTHING : state.get().index().find(readings);
        var groups = List.of(found.exact(), found.near(), beside(found));
        var browse = pages.browse(query.narrowing(), groups, query.sort() == SearchQuery.Sort.RELEVANCE);
        var matches = matches(groups);
        var hits = browse.items().stream()
                .map(it -> highlighter.hit(it, Objects.requireNonNull(matches.get(it.id()))))
                .toList();
        var exactTotal =
                pages.browse(query.narrowing(), List.of(found.exact()), true).total();
        return new SearchAnswer(
                query.with(browse.query()),
                state.isPresent(),
                exactTotal > 0,
                hits,
                browse.total(),
                exactTotal,
                browse.page(),
                browse.pages(),
                browse.facets(),
                suggestion(readings, found),
                found.exact().isEmpty() ? mentions(readings) : List.of());
    }

    private static Map<String, Match> matches(List<List<String>> groups) {
        var matches = new LinkedHashMap<String, Match>();
        for (var group = 0; group < groups.size(); group++) {
            for (var id : groups.get(group)) {
                matches.putIfAbsent(id, Match.values()[group]);
            }
        }
        return matches;
    }

    /** What stands in one sentence with the few exact answers, and is not found yet. */
    private List<String> beside(Found found) {
        if (found.exact().size() > MOST_WITH_SIBLINGS) {
            return List.of();
        }
        var beside = new LinkedHashSet<String>();
        for (var id : found.exact()) {
            catalogue.now().findCommitment(id).stream()
                    .flatMap(commitment -> pages.siblings(commitment).stream())
                    .map(Commitment::id)
                    .forEach(beside::add);
        }
        beside.removeAll(found.exact());
        found.near().forEach(beside::remove);
        return List.copyOf(beside);
    }

    /** The reading that found something, in its own words; null if they are those that were typed. */
    private static @Nullable String suggestion(List<Reading> readings, Found found) {
        if (found.exact().isEmpty() && found.near().isEmpty() || readings.isEmpty()) {
            return null;
        }
        var concepts = readings.get(found.reading()).concepts();
        return concepts.stream().allMatch(Search::isAsTyped)
                ? null
                : joined(concepts.stream().map(Concept::said).toList());
    }

    /** Another form of a word, as parking spaces is of parking space, is no other word. */
    private static boolean isAsTyped(Concept concept) {
        return concept.typed().equals(concept.said())
                || !Scripts.isHan(concept.said())
                        && EnglishWords.stems(concept.typed()).equals(EnglishWords.stems(concept.said()));
    }

    /** Chinese words without spaces between them. */
    private static String joined(List<String> words) {
        var joined = new StringBuilder();
        for (var word : words) {
            var parted = !joined.isEmpty()
                    && (!Scripts.isHan(joined.charAt(joined.length() - 1)) || !Scripts.isHan(word.charAt(0)));
            joined.append(parted ? " " : "").append(word);
        }
        return joined.toString();
    }

    /** Paragraphs with a word that no commitment has; a city may speak of a thing without promising it. */
    private List<Mention> mentions(List<Reading> readings) {
        var state = live.now().orElse(null);
        if (state == null) {
            return List.of();
        }
        return readings.stream()
                .limit(1)
                .flatMap(reading -> reading.concepts().stream())
                .filter(concept -> concept.weight() == Concept.Weight.FULL)
                .map(Concept::typed)
                .filter(typed -> typed.length() >= SHORTEST_MENTION)
                .flatMap(typed -> mentions(state, typed))
                .distinct()
                .limit(MOST_MENTIONS)
                .toList();
    }

    private static Stream<Mention> mentions(LiveIndex.State state, String typed) {
        var found = new ArrayList<Mention>();
        for (var place : state.index().paragraphsWith(typed, MOST_MENTIONS)) {
            paragraph(state.snapshot(), place.source(), place.paragraph()).ifPresent(text -> {
                var folded = PlainText.of(text);
                var at = folded.text().indexOf(typed);
                if (at >= 0) {
                    var range = folded.original(at, at + typed.length());
                    found.add(new Mention(place.source(), place.paragraph(), text, range[0], range[1]));
                }
            });
        }
        found.sort(Comparator.comparing(Mention::paragraph));
        return found.stream();
    }

    /** Empty when the index already has the paragraphs of the next revision. */
    private static Optional<String> paragraph(Snapshot snapshot, String source, String id) {
        return Optional.ofNullable(snapshot.sources().get(source)).stream()
                .flatMap(it -> it.sections().stream())
                .flatMap(section -> section.paragraphs().stream())
                .filter(paragraph -> paragraph.id().equals(id))
                .map(paragraph -> paragraph.text())
                .findFirst();
    }
}
