package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.site.Visit;

/** Asks for a tracking code. */
class CodeForm extends PostForm {

    /** @param typed what was typed already */
    CodeForm(String typed, Visit visit) {
        super(visit.address("/" + FeedbackPaths.FIND));
        addClassName("feedback-form");
        var field = new Input();
        field.setId("code");
        field.addClassName("field");
        field.getElement()
                .setAttribute("name", FollowField.CODE)
                .setAttribute("value", typed)
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("spellcheck", "false")
                .setAttribute("required", true);
        var label = new NativeLabel(getTranslation("feedback.code"));
        label.setFor(field);
        var button = new NativeButton(getTranslation("feedback.find.go"));
        button.addClassName("button");
        button.getElement().setAttribute("type", "submit");
        add(label, field, button);
    }
}
