package org.jingnuo.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.feedback.FollowField.Action;
import org.jingnuo.feedback.FollowField.Notice;
import org.springframework.stereotype.Component;

/** Reads what the sender of feedback wants done: one set of rules for the page and for programs, as for sending. */
@Component
public class OwnActionReader {

    private final SubmissionReader submissions;
    private final Catalogue catalogue;

    OwnActionReader(SubmissionReader submissions, Catalogue catalogue) {
        this.submissions = submissions;
        this.catalogue = catalogue;
    }

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
    public OwnAction read(Typed typed, Feedback feedback) throws NotUnderstood {
        var action = Action.ofWord(typed.text(FollowField.ACTION)).orElseThrow(() -> new NotUnderstood(Notice.CHANGED));
        var words = typed.text(FollowField.WORDS);
        if (words.codePointCount(0, words.length()) > Account.LONGEST) {
            throw new NotUnderstood(Notice.TOO_LONG);
        }
        return switch (action) {
            case ANSWER -> new OwnAction.Answer(needed(words));
            case APPEAL -> new OwnAction.Appeal(needed(words));
            case CORRECT -> correction(typed, feedback.account());
            case WITHDRAW -> new OwnAction.Withdraw();
        };
    }

    /** What it is about and where stays as it was; so do the words, if there are none in what was sent. */
    private OwnAction correction(Typed typed, Account before) throws NotUnderstood {
        var fields = new HashMap<>(typed.values());
        fields.put(Field.COMMITMENT, List.of(commitment(before)));
        fields.putIfAbsent(Field.WORDS, List.of(before.words()));
        fields.keySet().retainAll(Set.of(Field.COMMITMENT, Field.SEEN, Field.COUNTED, Field.WORDS));
        var read = submissions.read(new Typed(fields));
        var account = read.account();
        if (account == null) {
            throw new NotUnderstood(notice(read.mistakes().getFirst()));
        }
        return new OwnAction.Correct(account.seen(), account.words());
    }

    /** One that has gone from the content has nothing to count. */
    private String commitment(Account account) {
        return Optional.ofNullable(account.commitment())
                .filter(id -> catalogue.now().findCommitment(id).isPresent())
                .orElse(Field.UNSURE);
    }

    private static Notice notice(Mistake mistake) {
        return switch (mistake.kind()) {
            case NEEDS_WORDS -> Notice.MISSING_WORDS;
            case TOO_LONG -> Notice.TOO_LONG;
            case NOT_A_NUMBER, TOO_LARGE -> Notice.NOT_A_NUMBER;
            default -> Notice.CHANGED;
        };
    }

    private static String needed(String words) throws NotUnderstood {
        if (words.isEmpty()) {
            throw new NotUnderstood(Notice.MISSING_WORDS);
        }
        return words;
    }
}
