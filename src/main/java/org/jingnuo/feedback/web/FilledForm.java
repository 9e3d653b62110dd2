package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.FormField.Notice;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.Typed;
import org.jingnuo.feedback.guard.Attempt;
import org.jingnuo.feedback.guard.Sender;
import org.jingnuo.feedback.guard.Verdict;
import org.jingnuo.feedback.photos.RefusedPhoto;

/** One posted form while it is answered: what was typed, and what there is to say of it. */
final class FilledForm {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    /** What was typed so far; the form is still being read. */
    Map<String, List<String>> fields() {
        return fields;
    }

    Typed typed() {
        return new Typed(fields);
    }

    /** That of the form; one that lost it gets another. */
    String key() {
        var key = typed().text(FormField.KEY);
        if (SendingKey.is(key)) {
            return key;
        }
        var other = SendingKey.next();
        fields.put(FormField.KEY, List.of(other));
        return other;
    }

    Button pressed() {
        return Button.of(typed());
    }

    Attempt attempt(HttpServletRequest request) {
        var typed = typed();
        return new Attempt(
                request.getRemoteAddr(),
                Sender.OWN_PAGE,
                typed.text(FormField.TOKEN),
                typed.text(FormField.TRAP),
                false,
                null);
    }

    void add(String photo) {
        var names = new ArrayList<>(fields.getOrDefault(Field.PHOTOS, List.of()));
        if (!names.contains(photo)) {
            names.add(photo);
        }
        fields.put(Field.PHOTOS, names);
    }

    void refuse(RefusedPhoto.Reason reason) {
        refused.add(reason.name());
    }

    void notice(Notice notice) {
        notices.add(notice.name());
    }

    void notice(Verdict.Refused verdict) {
        notices.add(verdict.reason().name());
        notices.add(String.valueOf(verdict.retryAfterMinutes()));
    }

    /** Whether there is something to say of the whole. */
    boolean hasNotice() {
        return !notices.isEmpty();
    }

    /** Whether everything in it was taken, so that it can be sent. */
    boolean isWhole() {
        return refused.isEmpty() && notices.isEmpty();
    }

    /** For the page; what only we may say is not taken from the form. */
    Map<String, List<String>> shown() {
        key();
        var shown = new LinkedHashMap<>(fields);
        shown.put(FormField.REFUSED, refused);
        shown.put(FormField.NOTICE, notices);
        return shown;
    }
}
