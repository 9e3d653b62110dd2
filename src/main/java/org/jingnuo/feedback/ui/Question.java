package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jingnuo.feedback.Mistake;

/** One question of the form: what is asked, why, where the answer goes, and what is wrong with it. */
@Tag("fieldset")
class Question extends HtmlContainer {

    private final String field;
    private final List<String> describedBy = new ArrayList<>();

    /** @param field one of {@link org.jingnuo.feedback.Field}; the question's id */
    Question(String field, String asked) {
        this.field = field;
        setId(field);
        addClassName("form-question");
        getElement()
                .appendChild(new Element("legend")
                        .setAttribute("id", field + "-asked")
                        .setText(asked));
    }

    /** Explains why it is asked, or how to answer. */
    void explain(String text) {
        describe("why", text, "explained");
    }

    /** Says what is wrong with the answer, if anything is. */
    void tell(List<Mistake> mistakes) {
        mistakes.stream()
                .filter(mistake -> mistake.question().equals(field))
                .forEach(mistake -> tell(getTranslation("feedback.mistake." + mistake.word())));
    }

    /** Says that something is wrong with the answer. */
    void tell(String mistake) {
        getElement().setAttribute("data-mistaken", true);
        describe("mistake" + describedBy.size(), mistake, "mistake");
    }

    /** Adds where the answer goes; what was said of the question so far is said of it. */
    void answer(Component control, Element input) {
        if (!describedBy.isEmpty()) {
            input.setAttribute("aria-describedby", String.join(" ", describedBy));
        }
        if (getElement().hasAttribute("data-mistaken")) {
            input.setAttribute("aria-invalid", "true");
        }
        add(control);
    }

    private void describe(String what, String text, String className) {
        var line = new Paragraph(text);
        line.setId(field + "-" + what);
        line.addClassName(className);
        describedBy.add(field + "-" + what);
        add(line);
    }
}
