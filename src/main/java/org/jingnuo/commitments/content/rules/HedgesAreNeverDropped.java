package org.jingnuo.commitments.content.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.HedgeEntry;
import org.jingnuo.commitments.content.SourceEntry.Sentence;

/**
 * A commitment's hedge is listed and stands in its sentence, and where a sentence
 * has a hedge, at least one of its commitments gives it.
 */
class HedgesAreNeverDropped implements Rule {

    @Override
    public void check(ContentFiles content) {
        var words = content.hedges().stream()
                .map(HedgeEntry::word)
                .filter(word -> !word.isEmpty())
                .toList();
        for (var commitment : content.commitments()) {
            if (!commitment.hedge().isEmpty() && !words.contains(commitment.hedge())) {
                commitment
                        .where()
                        .get("hedge")
                        .wrong("the hedge " + commitment.hedge() + " is not listed", "Add it to hedges.yaml");
            }
        }
        for (var source : content.sources()) {
            var bySentence = new LinkedHashMap<Sentence, List<CommitmentEntry>>();
            for (var commitment : content.commitmentsOf(source)) {
                source.findSentence(commitment)
                        .ifPresent(sentence -> bySentence
                                .computeIfAbsent(sentence, first -> new ArrayList<>())
                                .add(commitment));
            }
            bySentence.forEach(
                    (sentence, commitments) -> check(source.text().squeezed(sentence.passage()), commitments, words));
        }
    }

    private static void check(String sentence, List<CommitmentEntry> commitments, List<String> words) {
        for (var commitment : commitments) {
            var hedge = commitment.hedge();
            if (!sentence.contains(hedge)) {
                commitment
                        .where()
                        .get("hedge")
                        .wrong(
                                "the hedge " + hedge + " does not stand in the commitment's sentence",
                                "Write the hedge of the sentence, or none");
            }
        }
        for (var word : words) {
            if (sentence.contains(word)
                    && commitments.stream()
                            .noneMatch(commitment -> commitment.hedge().equals(word))) {
                var first = commitments.stream()
                        .filter(commitment -> commitment.quote().contains(word))
                        .findFirst()
                        .orElse(commitments.getFirst());
                first.where()
                        .wrong(
                                "the sentence has the hedge " + word + ", but none of its commitments gives it",
                                "Add hedge: %s to those it governs, or list a longer word in hedges.yaml that stands only where it hedges"
                                        .formatted(word));
            }
        }
    }
}
