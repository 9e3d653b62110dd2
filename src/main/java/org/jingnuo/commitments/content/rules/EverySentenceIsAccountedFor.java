package org.jingnuo.commitments.content.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.SourceEntry;
import org.jingnuo.commitments.content.SourceEntry.Sentence;
import org.jingnuo.commitments.content.UnpromisedEntry;
import org.jingnuo.commitments.content.Words;

/** Every sentence holds a commitment's quote or is listed as one that promises nothing checkable, never both. */
class EverySentenceIsAccountedFor implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var source : content.sources()) {
            if (!source.reading().where().isAbsent()) {
                check(source, content.commitmentsOf(source));
            }
        }
    }

    private static void check(SourceEntry source, List<CommitmentEntry> commitments) {
        var promised = new HashMap<Passage, String>();
        for (var commitment : commitments) {
            source.findSentence(commitment)
                    .ifPresent(sentence -> promised.putIfAbsent(sentence.passage(), commitment.id()));
        }
        var sentences =
                new HashSet<>(source.sentences().stream().map(Sentence::passage).toList());
        var listed = new HashSet<Passage>();
        for (var entry : source.unpromised()) {
            note(entry, sentences, listed, promised);
        }
        for (var sentence : source.sentences()) {
            if (!promised.containsKey(sentence.passage()) && !listed.contains(sentence.passage())) {
                source.wrongInText(
                        sentence.passage().start(),
                        "the sentence “%s” has no commitment and is not listed"
                                .formatted(Words.shown(source.text().squeezed(sentence.passage()))),
                        "Write its commitment, or list %s in unpromised.yaml with the reason"
                                .formatted(Words.range(sentence.passage())));
            }
        }
    }

    private static void note(
            UnpromisedEntry entry,
            HashSet<Passage> sentences,
            HashSet<Passage> listed,
            HashMap<Passage, String> promised) {
        var at = entry.where().get("at");
        var passage = entry.passage();
        if (passage == null) {
            return;
        }
        if (!sentences.contains(passage)) {
            at.wrong(Words.range(passage) + " is not one whole sentence", "List one sentence an entry");
        } else if (!listed.add(passage)) {
            at.wrong("the sentence stands twice", "Keep one of the two");
        } else if (promised.containsKey(passage)) {
            at.wrong(
                    "the sentence holds the commitment " + promised.get(passage),
                    "Take it out here, or take the commitment out");
        }
    }
}
