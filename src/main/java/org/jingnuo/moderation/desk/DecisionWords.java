package org.jingnuo.moderation.desk;

import org.jingnuo.feedback.Decision;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.PlainWords;

/** What a sender is told or asked, whatever way it came. */
final class DecisionWords {

    /** Code points of it. */
    static final int LONGEST = 500;

    private DecisionWords() {}

    /** @throws NotDone if a question has no words, or there are too many of them */
    static void check(Decision decision) {
        switch (decision) {
            case Decision.Publish publish -> checkLength(publish.explanation());
            case Decision.Reject reject -> checkLength(reject.explanation());
            case Decision.Ask ask -> {
                if (PlainWords.of(ask.question(), LONGEST).isEmpty()) {
                    throw new NotDone(Cause.INCOMPLETE);
                }
            }
            case Decision.Merge merge -> {}
        }
    }

    private static void checkLength(String words) {
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new NotDone(Cause.INCOMPLETE);
        }
    }
}
