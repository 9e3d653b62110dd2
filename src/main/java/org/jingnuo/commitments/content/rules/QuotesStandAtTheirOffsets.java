package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.SourceText;
import org.jingnuo.commitments.content.WhiteSpace;
import org.jingnuo.commitments.content.Words;

/** A quote is what stands at its offsets, white space removed. */
class QuotesStandAtTheirOffsets implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            if (!commitment.quote().equals(WhiteSpace.removed(commitment.quote()))) {
                commitment
                        .where()
                        .get("quote")
                        .wrong(
                                "the quote holds white space",
                                "Write: quote: " + WhiteSpace.removed(commitment.quote()));
            } else {
                content.findSource(commitment.file().source()).ifPresent(source -> check(commitment, source.text()));
            }
        }
    }

    private static void check(CommitmentEntry commitment, SourceText text) {
        var passage = commitment.passage();
        if (passage == null
                || commitment.quote().isEmpty()
                || text.squeezed(passage).equals(commitment.quote())) {
            return;
        }
        var nearest = commitment.findQuote(text);
        if (nearest.isPresent()) {
            var at = Words.range(nearest.get());
            commitment
                    .where()
                    .get("at")
                    .wrong(
                            "the quote does not stand at " + Words.range(passage) + "; it stands at " + at,
                            "Write: at: " + at);
        } else {
            commitment
                    .where()
                    .get("quote")
                    .wrong(
                            "the quote stands nowhere in the text; at %s stands “%s”"
                                    .formatted(Words.range(passage), Words.shown(text.squeezed(passage))),
                            "Copy the quote from text.txt, white space removed");
        }
    }
}
