package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.feedback.Account;
import org.jingnuo.feedback.Countables;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.feedback.FollowField.Action;
import org.jingnuo.feedback.Typed;
import org.jingnuo.map.PlaceChoice;
import org.jingnuo.site.Visit;
import org.jspecify.annotations.Nullable;

/** All that a sender may say otherwise: as it was said, or as it was typed in vain. */
class Correction extends Div {

    private final transient Account before;
    private final transient Typed typed;

    Correction(Account before, Typed typed, Snapshot content, List<PlaceChoice.Group> places, Visit visit) {
        this.before = before;
        this.typed = typed;
        var about = text(before.commitment(), Field.UNSURE);
        var commitments = new CommitmentList(content, stands(Field.COMMITMENT, about), visit);
        add(
                new Paragraph(getTranslation("feedback.correct.why")),
                new Labelled(getTranslation("feedback.commitment"), commitments),
                new SeenChoices(stands(Field.SEEN, before.seen().observation().word())));
        Optional.ofNullable(before.commitment())
                .flatMap(content::findCommitment)
                .flatMap(Countables::of)
                .ifPresent(target -> add(
                        count(target.unit().in(visit.language())), HiddenFields.hidden(FollowField.COUNTED_OF, about)));
        add(place(places, visit), words());
    }

    private Component count(String unit) {
        var input = new Input();
        input.addClassName("field");
        input.getElement()
                .setAttribute("name", Field.COUNTED)
                .setAttribute("inputmode", "numeric")
                .setAttribute("value", stands(Field.COUNTED, text(before.seen().counted(), "")));
        return new Labelled(getTranslation("feedback.counted", unit), input)
                .explained(getTranslation("feedback.correct.counted"));
    }

    private Component place(List<PlaceChoice.Group> places, Visit visit) {
        var list = new PlaceList(places, stands(Field.PLACE, text(before.place(), "")), visit);
        var question = new Labelled(getTranslation("feedback.place"), list);
        return before.cell() == null ? question : question.explained(getTranslation("feedback.correct.position"));
    }

    private Component words() {
        var label = getTranslation("feedback.words");
        return new Labelled(label, new TextArea(Field.WORDS, stands(Field.WORDS, before.words()), label));
    }

    private String stands(String field, String said) {
        return Action.CORRECT.word().equals(typed.text(FollowField.ACTION)) && typed.has(field)
                ? typed.text(field)
                : said;
    }

    private static String text(@Nullable Object value, String none) {
        return value == null ? none : value.toString();
    }
}
