package org.jingnuo.feedback;

import java.util.regex.Pattern;
import org.jingnuo.feedback.FollowField.Action;
import org.jingnuo.feedback.FollowField.Notice;

/** Reads what the sender of feedback wants done: one set of rules for the page and for programs. */
public final class OwnActionReader {

    private static final Pattern COUNT = Pattern.compile("\\d{0,7}");

    private OwnActionReader() {}

    /** What was typed cannot be done; {@link #notice} tells why. */
    public static final class NotUnderstood extends Exception {
        private final Notice notice;

        NotUnderstood(Notice notice) {
            super(notice.name());
            this.notice = notice;
        }

        /** What to tell the sender. */
        public Notice notice() {
            return notice;
        }
    }

    /**
     * The action that the fields of {@link FollowField} describe.
     *
     * @throws NotUnderstood if they describe none, or miss something
     */
    public static OwnAction read(Typed typed) throws NotUnderstood {
        var action = Action.ofWord(typed.text(FollowField.ACTION)).orElseThrow(() -> new NotUnderstood(Notice.CHANGED));
        var words = typed.text(FollowField.WORDS);
        if (words.codePointCount(0, words.length()) > Account.LONGEST) {
            throw new NotUnderstood(Notice.TOO_LONG);
        }
        return switch (action) {
            case ANSWER -> new OwnAction.Answer(needed(words));
            case APPEAL -> new OwnAction.Appeal(needed(words));
            case CORRECT -> correction(typed, words);
            case WITHDRAW -> new OwnAction.Withdraw();
        };
    }

    private static OwnAction correction(Typed typed, String words) throws NotUnderstood {
        var observation =
                Observation.ofWord(typed.text(FollowField.SEEN)).orElseThrow(() -> new NotUnderstood(Notice.CHANGED));
        var counted = typed.text(FollowField.COUNTED);
        if (!COUNT.matcher(counted).matches()) {
            throw new NotUnderstood(Notice.NOT_A_NUMBER);
        }
        return new OwnAction.Correct(
                new Seen(observation, counted.isEmpty() ? null : Integer.valueOf(counted)),
                observation == Observation.OTHER ? needed(words) : words);
    }

    private static String needed(String words) throws NotUnderstood {
        if (words.isEmpty()) {
            throw new NotUnderstood(Notice.MISSING_WORDS);
        }
        return words;
    }
}
