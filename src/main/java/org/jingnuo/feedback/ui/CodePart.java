package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.site.Needs;
import org.jingnuo.site.Scripts;

/** The tracking code, large enough to be copied by hand, and that nobody can bring it back. */
class CodePart extends Section {

    /** @param address of the page of this code, as it can be opened anywhere */
    CodePart(TrackingCode code, String address) {
        addClassName("code-part");
        Needs.scriptAtOnce(this, Scripts.address("feedback.js"));
        getElement().setAttribute("data-address", address);
        var digits = new Span(code.grouped());
        digits.addClassName("tracking-code");
        digits.setId("tracking-code");
        add(
                new H2(getTranslation("feedback.code")),
                digits,
                new Paragraph(getTranslation("feedback.code.only")),
                script("copy"),
                script("share"),
                script("print"),
                saved(code),
                status());
    }

    /** Shown by the script, which alone can do it. */
    private NativeButton script(String what) {
        var button = new NativeButton(getTranslation("feedback.code." + what));
        button.addClassNames("button", "second");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("hidden", true)
                .setAttribute("data-code", what)
                .setAttribute("data-done", getTranslation("feedback.code." + what + ".done"));
        return button;
    }

    private static Paragraph status() {
        var status = new Paragraph();
        status.getElement().setAttribute("role", "status");
        return status;
    }

    private Anchor saved(TrackingCode code) {
        var link = new Anchor(FeedbackPaths.codeFile(code), getTranslation("feedback.code.save"));
        link.addClassName("action");
        return link;
    }
}
