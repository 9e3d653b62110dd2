package org.jingnuo.search;

import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.index.SearchIndex.Found;
import org.jingnuo.search.text.PlainText;

/** Finds words as they stand, without an index; answers while there is none. */
final class PlainSearch {

    private PlainSearch() {}

    static Found find(Snapshot snapshot, String text) {
        var words = Stream.of(PlainText.fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return Found.NOTHING;
        }
        return new Found(
                snapshot.commitments().stream()
                        .filter(commitment -> words.stream().allMatch(text(commitment)::contains))
                        .map(Commitment::id)
                        .toList(),
                List.of(),
                0);
    }

    private static String text(Commitment commitment) {
        return PlainText.fold(String.join(
                "\n",
                commitment.title().zh(),
                commitment.title().en(),
                commitment.quote(),
                String.join(
                        "\n",
                        commitment.names().stream().map(it -> it.name().zh()).toList())));
    }
}
