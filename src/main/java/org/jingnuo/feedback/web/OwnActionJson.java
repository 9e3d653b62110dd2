package org.jingnuo.feedback.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.feedback.FollowField.Action;
import org.jingnuo.feedback.FollowField.Notice;
import org.jingnuo.feedback.OwnAction;
import org.jingnuo.feedback.OwnActionReader;
import org.jingnuo.feedback.Typed;

/** Reads what a program wants done with feedback that was sent. */
final class OwnActionJson {

    private OwnActionJson() {}

    /**
     * What is to be done with {@code feedback}.
     *
     * @throws ApiRefusal if it is none, or misses something
     */
    static OwnAction read(JsonBody body, Feedback feedback, OwnActionReader actions) {
        var action = body.string(FollowField.ACTION);
        if (Action.ofWord(action).filter(it -> it != Action.WITHDRAW).isEmpty()) {
            throw ApiRefusal.mistaken(List.of("action.unknown"));
        }
        var fields = new HashMap<>(Map.of(
                FollowField.ACTION, List.of(action),
                FollowField.SEEN, List.of(body.string(FollowField.SEEN)),
                FollowField.COUNTED, List.of(body.digits(FollowField.COUNTED))));
        if (body.has(FollowField.WORDS)) {
            fields.put(FollowField.WORDS, List.of(body.string(FollowField.WORDS)));
        }
        try {
            return actions.read(new Typed(fields), feedback);
        } catch (OwnActionReader.NotUnderstood notUnderstood) {
            throw ApiRefusal.mistaken(List.of(mistake(notUnderstood.notice())));
        }
    }

    private static String mistake(Notice notice) {
        return switch (notice) {
            case MISSING_WORDS -> "words.missing";
            case TOO_LONG -> "words.too_long";
            case NOT_A_NUMBER -> "counted.not_a_number";
            default -> "seen.unknown";
        };
    }
}
