package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jingnuo.feedback.FormField.Notice;

/** Says, once the script shows it, that a draft was put back into the form, or why what was sent came back. */
class DraftNotice extends Div {

    DraftNotice() {
        addClassName("note");
        getElement().setAttribute("hidden", true).setAttribute("data-draft", "notice");
        var told = new Paragraph();
        told.getElement()
                .setAttribute("role", "status")
                .setAttribute("tabindex", "-1")
                .setAttribute("data-restored", getTranslation("feedback.draft.restored"))
                .setAttribute("data-otherwise", getTranslation("feedback.notice." + Notice.SENT_OTHERWISE))
                .setAttribute("data-elsewhere", getTranslation("feedback.notice." + Notice.ELSEWHERE));
        var sent = new Anchor("", getTranslation("feedback.draft.sent"));
        sent.addClassName("action");
        sent.getElement().setAttribute("hidden", true);
        var discard = new NativeButton(getTranslation("feedback.draft.discard"));
        discard.addClassNames("button", "second");
        discard.getElement().setAttribute("type", "button").setAttribute("data-draft", "discard");
        add(told, sent, discard);
    }
}
