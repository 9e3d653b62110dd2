package org.jingnuo.feedback.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.feedback.FollowField.Action;
import org.jingnuo.feedback.Mistake;
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
                Field.SEEN, List.of(body.string(Field.SEEN)),
                Field.COUNTED, List.of(body.digits(Field.COUNTED))));
        Stream.of(Field.COMMITMENT, Field.PLACE, Field.WORDS)
                .filter(body::has)
                .forEach(field -> fields.put(field, List.of(body.string(field))));
        fields.putAll(SubmissionJson.position(body));
        try {
            return actions.read(new Typed(fields), feedback);
        } catch (OwnActionReader.NotUnderstood notUnderstood) {
            throw ApiRefusal.mistaken(
                    notUnderstood.mistakes().stream().map(Mistake::word).toList());
        }
    }
}
