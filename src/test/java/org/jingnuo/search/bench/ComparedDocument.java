package org.jingnuo.search.bench;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.site.Bilingual;

/**
 * A commitment as the engines we compare ourselves with get it.
 *
 * @param names of works, places and theme
 * @param english title and names
 */
record ComparedDocument(String id, String title, String quote, String names, String englishTitle, String english) {

    static List<ComparedDocument> all(Snapshot content) {
        return content.commitments().stream().map(it -> of(it, content)).toList();
    }

    private static ComparedDocument of(Commitment it, Snapshot content) {
        var names = Stream.of(
                        it.names().stream().map(Commitment.NamedWork::name),
                        it.places().stream()
                                .map(link -> content.getPlace(link.place()).name()),
                        Stream.of(content.getTheme(it.theme()).name()))
                .flatMap(all -> all)
                .toList();
        return new ComparedDocument(
                it.id(),
                it.title().zh(),
                it.quote(),
                names.stream().map(Bilingual::zh).collect(joining(" ")),
                it.title().en(),
                names.stream().map(Bilingual::en).collect(joining(" ")));
    }
}
