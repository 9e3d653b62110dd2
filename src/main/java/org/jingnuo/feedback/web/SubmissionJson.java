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

    private static final String POSITION = "position";

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
        body.object(POSITION).ifPresent(position -> {
            fields.put(Field.LATITUDE, List.of(String.valueOf(position.number("lat", "position.lat"))));
            fields.put(Field.LONGITUDE, List.of(String.valueOf(position.number("lon", "position.lon"))));
        });
        return fields;
    }

    private static Language language(String code) {
        return code.isEmpty()
                ? Language.ZH
                : Language.ofCode(code).orElseThrow(() -> ApiRefusal.badRequest("language is to be zh or en."));
    }
}
