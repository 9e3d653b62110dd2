package org.jingnuo.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.feedback.FollowField.Action;
import org.jingnuo.feedback.FollowField.Notice;
import org.springframework.stereotype.Component;

/** Reads what the sender of feedback wants done: one set of rules for the page and for programs, as for sending. */
@Component
public class OwnActionReader {

    /** What of a submission can be said otherwise. */
    private static final Set<String> CORRECTED = Set.of(
            Field.COMMITMENT, Field.PLACE, Field.LATITUDE, Field.LONGITUDE, Field.SEEN, Field.COUNTED, Field.WORDS);

    private final SubmissionReader submissions;
    private final Catalogue catalogue;

    OwnActionReader(SubmissionReader submissions, Catalogue catalogue) {
        this.submissions = submissions;
        this.catalogue = catalogue;
    }

    /** What was typed cannot be done; {@link #mistakes} tell why. */
    public static final class NotUnderstood extends Exception {
        private final List<Mistake> mistakes;

        NotUnderstood(List<Mistake> mistakes) {
            super("not understood");
            this.mistakes = List.copyOf(mistakes);
        }

        NotUnderstood(String field, Mistake.Kind kind) {
            this(List.of(new Mistake(field, kind)));
        }

        /** At least one. */
        public List<Mistake> mistakes() {
            return mistakes;
        }

        /** What to tell the sender. */
        public Notice notice() {
            var first = mistakes.getFirst();
            return switch (first.kind()) {
                case NEEDS_WORDS -> Notice.MISSING_WORDS;
                case MISSING -> first.field().equals(Field.WORDS) ? Notice.MISSING_WORDS : Notice.CHANGED;
                case TOO_LONG -> Notice.TOO_LONG;
                case NOT_A_NUMBER, TOO_LARGE -> Notice.NOT_A_NUMBER;
                default -> Notice.CHANGED;
            };
        }
    }

    /**
     * The action that the fields of {@link FollowField} describe.
     *
     * @throws NotUnderstood if they describe none, or miss something
     */
    public OwnAction read(Typed typed, Feedback feedback) throws NotUnderstood {
        var action = Action.ofWord(typed.text(FollowField.ACTION))
                .orElseThrow(() -> new NotUnderstood(FollowField.ACTION, Mistake.Kind.UNKNOWN));
        return switch (action) {
            case ANSWER -> new OwnAction.Answer(words(typed));
            case APPEAL -> new OwnAction.Appeal(words(typed));
            case CORRECT -> new OwnAction.Correct(corrected(typed, feedback.account()));
            case WITHDRAW -> new OwnAction.Withdraw();
        };
    }

    /**
     * What is said from now on, by the rules for sending. What was not typed stays as it was, but for a number that was
     * counted of something else, and for a position beside another place.
     */
    private Account corrected(Typed typed, Account before) throws NotUnderstood {
        var about = typed.has(Field.COMMITMENT) ? typed.text(Field.COMMITMENT) : about(before);
        var place = typed.has(Field.PLACE) ? typed.text(Field.PLACE) : place(before);
        var sameAbout = about.equals(about(before));
        var samePlace = place.equals(place(before));
        var fields = new HashMap<>(typed.values());
        fields.keySet().retainAll(CORRECTED);
        fields.put(Field.COMMITMENT, List.of(sameAbout && isGone(about) ? Field.UNSURE : about));
        fields.put(Field.PLACE, List.of(samePlace ? "" : place));
        fields.putIfAbsent(Field.WORDS, List.of(before.words()));
        if (!typed.text(FollowField.COUNTED_OF).equals(about) && typed.has(FollowField.COUNTED_OF)) {
            fields.remove(Field.COUNTED);
        }
        var read = submissions.read(new Typed(fields));
        var account = read.account();
        if (account == null) {
            throw new NotUnderstood(read.mistakes());
        }
        return new Account(
                sameAbout ? before.commitment() : account.commitment(),
                samePlace ? before.place() : account.place(),
                samePlace && account.cell() == null ? before.cell() : account.cell(),
                account.seen(),
                account.words());
    }

    private static String about(Account account) {
        return account.commitment() == null ? Field.UNSURE : account.commitment();
    }

    private static String place(Account account) {
        return account.place() == null ? "" : account.place();
    }

    /** One that has gone from the content has nothing to count. */
    private boolean isGone(String commitment) {
        return catalogue.now().findCommitment(commitment).isEmpty();
    }

    private static String words(Typed typed) throws NotUnderstood {
        var words = typed.text(FollowField.WORDS);
        if (words.isEmpty()) {
            throw new NotUnderstood(Field.WORDS, Mistake.Kind.MISSING);
        }
        if (words.codePointCount(0, words.length()) > Account.LONGEST) {
            throw new NotUnderstood(Field.WORDS, Mistake.Kind.TOO_LONG);
        }
        return words;
    }
}
