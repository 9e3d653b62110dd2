package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;

/** Photos: those that are here already, each of which can be left out, and room for more. */
class PhotoQuestion extends Question {

    /** What the script may have to tell of a photo that it has made smaller. */
    private static final List<Reason> TOLD =
            List.of(Reason.TOO_MANY, Reason.TOO_SMALL, Reason.TOO_SLOW, Reason.HEIC, Reason.DAMAGED);

    private static final int MEGABYTE = 1024 * 1024;

    PhotoQuestion(FormState state) {
        super(Field.PHOTOS, "");
        getElement().getChild(0).setText(getTranslation("feedback.photos"));
        explain(getTranslation(
                "feedback.photos.why",
                String.valueOf(Photos.MOST_OF_A_DRAFT),
                String.valueOf(Photos.MOST_BYTES / MEGABYTE)));
        state.refused().stream().distinct().forEach(reason -> tell(getTranslation("feedback.photo." + reason)));
        tell(state.mistakes());
        var kept = new Div();
        kept.addClassName("photos");
        for (var index = 0; index < state.photos().size(); index++) {
            kept.add(kept(state.photos().get(index), index + 1));
        }
        add(kept);
        var input = new Input();
        input.setType("file");
        input.addClassName("field");
        input.getElement()
                .setAttribute("name", FormField.FILES)
                .setAttribute("accept", "image/jpeg,image/png,image/webp,image/heic,image/heif")
                .setAttribute("aria-labelledby", Field.PHOTOS + "-asked")
                .setAttribute("multiple", true);
        answer(input, input.getElement());
        add(progress());
    }

    /** Filled in by the script, which shrinks and keeps photos on the phone. */
    private Paragraph progress() {
        var status = new Paragraph();
        status.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-number", getTranslation("feedback.photo.number", "{0}"))
                .setAttribute("data-without", getTranslation("feedback.photo.without"))
                .setAttribute("data-shrinking", getTranslation("feedback.photo.shrinking"));
        TOLD.forEach(reason -> status.getElement()
                .setAttribute(
                        "data-" + reason.name().toLowerCase(Locale.ROOT), getTranslation("feedback.photo." + reason)));
        return status;
    }

    private Div kept(String name, int number) {
        var picture = new Image(
                FeedbackPaths.draftPhoto(name), getTranslation("feedback.photo.number", String.valueOf(number)));
        var without = new Input();
        without.setType("checkbox");
        without.getElement().setAttribute("name", FormField.WITHOUT).setAttribute("value", name);
        var label = new NativeLabel();
        label.add(without, new Span(getTranslation("feedback.photo.without")));
        return new Div(picture, label);
    }
}
