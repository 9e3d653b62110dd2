package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.Typed;
import org.jingnuo.feedback.guard.Attempt;
import org.jingnuo.feedback.guard.Sender;
import org.jingnuo.site.Language;

/**
 * Feedback as a program sends it; the names of its fields are the published ones.
 *
 * @param token as the form has it; empty without one
 * @param trap what a person leaves empty
 * @param proof solution of a challenge; empty without one
 */
record SubmissionJson(Typed typed, Language language, String token, String trap, String proof) {

    /** @throws ApiRefusal if a field is of another type than it should be */
    static SubmissionJson of(JsonBody body) {
        return new SubmissionJson(
                new Typed(fields(body)),
                language(body.string("language")),
                body.string(FormField.TOKEN),
                body.string(FormField.TRAP),
                body.string("proof"));
    }

    /** A script of ours, and a program that knows what to do with a challenge, can do the work that one asks for. */
    Attempt attempt(HttpServletRequest request, Sender sender) {
        return new Attempt(request.getRemoteAddr(), sender, token, trap, true, proof);
    }

    private static Map<String, List<String>> fields(JsonBody body) {
        var fields = new HashMap<String, List<String>>();
        for (var name :
                List.of(Field.COMMITMENT, Field.PLACE, Field.SEEN, Field.WORDS, Field.CONTACT, Field.AGREES_WITH)) {
            fields.put(name, List.of(body.string(name)));
        }
        fields.put(Field.COUNTED, List.of(body.digits(Field.COUNTED)));
        fields.put(Field.PHOTOS, body.texts(Field.PHOTOS));
        fields.putAll(position(body));
        return fields;
    }

    /** Latitude and longitude; neither where {@code body} has none. */
    static Map<String, List<String>> position(JsonBody body) {
        return body.object(Field.POSITION)
                .map(position -> Map.of(
                        Field.LATITUDE, List.of(position.decimal("lat", "position.lat")),
                        Field.LONGITUDE, List.of(position.decimal("lon", "position.lon"))))
                .orElse(Map.of());
    }

    private static Language language(String code) {
        return code.isEmpty()
                ? Language.ZH
                : Language.ofCode(code).orElseThrow(() -> ApiRefusal.badRequest("language is to be zh or en."));
    }
}
