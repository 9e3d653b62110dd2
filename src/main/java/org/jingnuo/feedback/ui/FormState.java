package org.jingnuo.feedback.ui;

import java.util.List;
import java.util.Optional;
import org.jingnuo.feedback.Account;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.Mistake;
import org.jingnuo.feedback.SubmissionReader.Read;
import org.jingnuo.feedback.Typed;

/**
 * The form as it stands.
 *
 * @param read what was understood of it
 * @param refused why files were not taken, by {@link org.jingnuo.feedback.photos.RefusedPhoto.Reason}
 * @param notice what there is to say of the whole, with its arguments; may be empty
 * @param key under which it will be sent
 * @param token when it was made
 */
record FormState(
        Typed typed, Button pressed, Read read, List<String> refused, List<String> notice, String key, String token) {

    FormState {
        refused = List.copyOf(refused);
        notice = List.copyOf(notice);
    }

    /** What would be public, if that is to be shown; empty where the questions are. */
    Optional<Account> preview() {
        return pressed == Button.FIND || pressed == Button.EDIT || !refused.isEmpty() || isSentOtherwise()
                ? Optional.empty()
                : Optional.ofNullable(read.account());
    }

    /** What is to be told of the answers; nothing while the form is being filled in for the first time. */
    List<Mistake> mistakes() {
        return pressed == Button.FIND || pressed == Button.EDIT ? List.of() : read.mistakes();
    }

    /** Whether a new key is needed: what was sent under the old one stays as it was. */
    boolean isSentOtherwise() {
        return notice.contains(FormField.Notice.SENT_OTHERWISE.name());
    }

    FormState withKey(String other) {
        return new FormState(typed, pressed, read, refused, notice, other, token);
    }

    /** The chosen commitment's id; empty text for none yet. */
    String commitment() {
        return typed.text(Field.COMMITMENT);
    }

    /** Latitude or longitude as the phone gave it; empty for what is no position, which nobody could mend by hand. */
    String position(String field) {
        return read.mistakes().stream().anyMatch(mistake -> mistake.field().equals(Field.POSITION))
                ? ""
                : typed.text(field);
    }

    /** The photos that are still wanted. */
    List<String> photos() {
        var without = typed.all(FormField.WITHOUT);
        return typed.all(Field.PHOTOS).stream()
                .filter(name -> !without.contains(name))
                .toList();
    }
}
