package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.MeasureEntry;
import org.jingnuo.commitments.content.WhiteSpace;

/** The text a number was read from stands in the quote once, so that it is clear which number is meant. */
class RawStandsOnceInItsQuote implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            commitment.measures().forEach(measure -> check(commitment, measure));
        }
    }

    private static void check(CommitmentEntry commitment, MeasureEntry measure) {
        var raw = measure.raw();
        if (raw.isEmpty() || commitment.quote().isEmpty()) {
            return;
        }
        var where = measure.where().get("raw");
        var first = commitment.quote().indexOf(raw);
        if (!raw.equals(WhiteSpace.removed(raw))) {
            where.wrong("raw holds white space", "Write: raw: " + WhiteSpace.removed(raw));
        } else if (first < 0) {
            where.wrong("raw “" + raw + "” does not stand in the quote", "Copy it from the quote");
        } else if (commitment.quote().indexOf(raw, first + 1) >= 0) {
            where.wrong(
                    "raw “" + raw + "” stands more than once in the quote",
                    "Shorten the quote or lengthen raw until it stands there once");
        }
    }
}
