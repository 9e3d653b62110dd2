package org.jingnuo.feedback.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.PublishedEntry;
import org.jingnuo.feedback.PublishedFeedback;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.SubmissionReader;
import org.jingnuo.feedback.Typed;
import org.jingnuo.feedback.guard.FormToken;
import org.jingnuo.feedback.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** Brings the form into the state that follows from what was posted, or from the address alone. */
@Component
class FormStates {

    private final SubmissionReader reader;
    private final PublishedFeedback published;
    private final FormToken tokens;

    FormStates(SubmissionReader reader, PublishedFeedback published, FormToken tokens) {
        this.reader = reader;
        this.published = published;
        this.tokens = tokens;
    }

    /** @param query of the visit: the address's parameters, and the fields if the form was posted */
    FormState of(Map<String, List<String>> query) {
        return query.containsKey(FormField.KEY) ? posted(query) : first(query);
    }

    private FormState first(Map<String, List<String>> query) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(Field.COMMITMENT, query.getOrDefault(FeedbackPaths.COMMITMENT, List.of()));
        agreed(query).ifPresent(entry -> {
            fields.put(Field.AGREES_WITH, List.of(entry.id()));
            fields.put(Field.SEEN, List.of(entry.seen().observation().word()));
            fields.put(Field.PLACE, Stream.ofNullable(entry.place()).toList());
        });
        var typed = new Typed(fields);
        return new FormState(
                typed, Button.EDIT, reader.read(typed), List.of(), List.of(), SendingKey.next(), tokens.issue());
    }

    /** What somebody else saw, and who opens the form sees too. */
    private Optional<PublishedEntry> agreed(Map<String, List<String>> query) {
        var typed = new Typed(query);
        return published.find(typed.text(FeedbackPaths.COMMITMENT), typed.text(FeedbackPaths.AGREES_WITH));
    }

    private FormState posted(Map<String, List<String>> query) {
        var typed = new Typed(query);
        var pressed = Button.of(typed);
        var asked = pressed == Button.MASK ? masked(typed) : typed;
        var state = new FormState(
                asked,
                pressed,
                reader.read(asked),
                query.getOrDefault(FormField.REFUSED, List.of()),
                query.getOrDefault(FormField.NOTICE, List.of()),
                typed.text(FormField.KEY),
                typed.text(FormField.TOKEN));
        return state.isSentOtherwise() ? state.withKey(SendingKey.next()) : state;
    }

    private static Typed masked(Typed typed) {
        var words = typed.text(Field.WORDS);
        var fields = new LinkedHashMap<>(typed.values());
        fields.put(Field.WORDS, List.of(PersonalData.mask(words, PersonalData.find(words))));
        return new Typed(fields);
    }
}
