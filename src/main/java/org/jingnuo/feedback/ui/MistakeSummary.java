package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jingnuo.feedback.Field;

/** What is to be mended, with the way to each; read out when the page comes back. */
class MistakeSummary extends Div {

    MistakeSummary(FormState state) {
        addClassName("note");
        addClassName("mistakes");
        getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        state.mistakes()
                .forEach(mistake ->
                        list.add(item(mistake.question(), getTranslation("feedback.mistake." + mistake.word()))));
        state.refused().stream()
                .distinct()
                .forEach(reason -> list.add(item(Field.PHOTOS, getTranslation("feedback.photo." + reason))));
        add(new Paragraph(getTranslation("feedback.mistakes")), list);
    }

    private static ListItem item(String field, String text) {
        return new ListItem(new Anchor("#" + field, text));
    }
}
