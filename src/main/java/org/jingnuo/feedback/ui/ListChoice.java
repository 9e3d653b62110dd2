package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/**
 * One of many answers, from a list in groups that unfolds. The answers are one piece of HTML: as hundreds of elements they
 * would take longer to make than all the rest of a page.
 */
@Tag("select")
class ListChoice extends HtmlContainer {

    private final String chosen;
    private final StringBuilder answers = new StringBuilder();

    /** @param chosen the value of the answer that is given already */
    ListChoice(String name, String chosen) {
        this.chosen = chosen;
        addClassName("field");
        getElement().setAttribute("name", name);
    }

    /** Adds an answer that is in no group. */
    void offer(String value, String text) {
        append(value, text);
        show();
    }

    /** Adds a group of answers: texts by value, in order. */
    void offer(String group, Map<String, String> texts) {
        answers.append("<optgroup label=\"%s\">".formatted(HtmlUtils.htmlEscape(group)));
        texts.forEach(this::append);
        answers.append("</optgroup>");
        show();
    }

    private void append(String value, String text) {
        answers.append("<option value=\"")
                .append(HtmlUtils.htmlEscape(value))
                .append(value.equals(chosen) ? "\" selected>" : "\">")
                .append(HtmlUtils.htmlEscape(text))
                .append("</option>");
    }

    private void show() {
        getElement().setProperty("innerHTML", answers.toString());
    }
}
