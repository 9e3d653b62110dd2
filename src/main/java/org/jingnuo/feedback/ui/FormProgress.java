package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says beside the buttons what the script is doing with the form. */
class FormProgress extends Paragraph {

    FormProgress() {
        getElement()
                .setAttribute("role", "status")
                .setAttribute("data-form", "status")
                .setAttribute("data-asking", getTranslation("feedback.progress.asking"))
                .setAttribute("data-sending", getTranslation("feedback.outbox.sending"))
                .setAttribute("data-offline", getTranslation("feedback.progress.offline"));
    }
}
