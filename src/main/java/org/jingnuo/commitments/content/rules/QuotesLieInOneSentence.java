package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.SourceEntry;
import org.jingnuo.commitments.content.Words;

/** A quote lies within one sentence, and that in the section its file names. */
class QuotesLieInOneSentence implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            content.findSource(commitment.file().source())
                    .filter(source -> !source.reading().where().isAbsent())
                    .ifPresent(source -> check(commitment, source));
        }
    }

    private static void check(CommitmentEntry commitment, SourceEntry source) {
        var passage = commitment.passage();
        if (passage == null || !source.text().squeezed(passage).equals(commitment.quote())) {
            return;
        }
        var sentence = source.findSentence(passage);
        if (sentence.isEmpty()) {
            commitment
                    .where()
                    .get("at")
                    .wrong(
                            Words.range(passage) + " lies in no paragraph or in more than one sentence",
                            "Quote the one sentence that makes the promise");
        } else if (!sentence.get().section().equals(commitment.file().section())) {
            commitment
                    .where()
                    .get("at")
                    .wrong(
                            "the quote lies in the section " + sentence.get().section(),
                            "Move the commitment to that section's file");
        }
    }
}
