package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.identity.IdentityPaths;
import org.jingnuo.feedback.identity.SenderIdentity;
import org.jingnuo.site.Needs;
import org.jingnuo.site.Scripts;
import org.jingnuo.site.Visit;

/**
 * What waits on this phone to be sent, and what was sent while nobody looked. Only the phone knows: the script fills it and
 * shows it, in the words it finds here by the names it has for them.
 */
class Outbox extends Section {

    /** Where the script puts the minutes. */
    private static final String MINUTES = "{0}";

    /** As {@code entry.ts} keeps a code at most. */
    private static final String DAYS = "400";

    Outbox(SenderIdentity identity, Visit visit) {
        setId("outbox");
        addClassName("outbox");
        Needs.scriptAtOnce(this, Scripts.address("feedback.js"));
        getElement().setAttribute("hidden", true);
        var why = new Paragraph(getTranslation("feedback.outbox.why", DAYS));
        why.addClassName("explained");
        add(new H2(getTranslation("feedback.outbox")), why, new UnorderedList(), forget());
        states();
        buttons();
        identity.required().ifPresent(signIn -> {
            var name = signIn.name().in(visit.language());
            give("unidentified", getTranslation("feedback.outbox.unidentified", name));
            give("sign-in", getTranslation("feedback.identity.signIn", name));
            give("sign-in-address", IdentityPaths.signIn(visit.address("/" + FeedbackPaths.NEW)));
        });
    }

    /** Shown once there is a code. */
    private Component forget() {
        var button = new NativeButton(getTranslation("feedback.outbox.forget"));
        button.addClassNames("button", "second");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("hidden", true)
                .setAttribute("data-outbox", "forget");
        return button;
    }

    private void states() {
        give("sending", getTranslation("feedback.outbox.sending"));
        give("offline", getTranslation("feedback.outbox.offline"));
        give("unavailable", getTranslation("feedback.outbox.unavailable"));
        give("too_many_from_everywhere", getTranslation("feedback.outbox.flood", MINUTES));
        give("too_many_from_nearby", getTranslation("feedback.outbox.nearby", MINUTES));
        give("too_many_photos", getTranslation("feedback.outbox.photos", MINUTES));
        give("refused", getTranslation("feedback.outbox.refused"));
        give("sent", getTranslation("feedback.outbox.sent"));
    }

    private void buttons() {
        give("send", getTranslation("feedback.outbox.send"));
        give("follow", getTranslation("feedback.outbox.follow"));
        give("mend", getTranslation("feedback.outbox.mend"));
        give("delete", getTranslation("feedback.outbox.delete"));
        give("confirm", getTranslation("feedback.outbox.confirm"));
        give("forget", getTranslation("feedback.outbox.forget.confirm"));
    }

    private void give(String name, String text) {
        getElement().setAttribute("data-" + name, text);
    }
}
