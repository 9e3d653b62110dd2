package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.Set;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.identity.IdentityPaths;
import org.jingnuo.feedback.identity.IdentityPaths.Outcome;
import org.jingnuo.feedback.identity.SignIn;
import org.jingnuo.site.QueryString;
import org.jingnuo.site.Visit;

/**
 * Says that the city asks people to sign in before they send, why and what is kept, or that they have. The link opens a window
 * of its own, so that nothing that was typed is lost; the script, which keeps a draft, lets it lead there and back instead.
 */
class SignInPart extends Div {

    private final String name;
    private final transient Visit visit;

    /** @param outcome of trying to sign in just now; empty for none */
    SignInPart(SignIn signIn, boolean signedIn, Optional<Outcome> outcome, Visit visit) {
        this.visit = visit;
        name = signIn.name().in(visit.language());
        addClassName("note");
        outcome.filter(it -> signedIn == (it == Outcome.BESIDE)).ifPresent(it -> add(told(it)));
        if (!signedIn) {
            ask(signIn);
        } else if (outcome.equals(Optional.of(Outcome.BESIDE))) {
            add(new Anchor(visit.address(FeedbackPaths.write(null)), getTranslation("feedback.identity.another")));
        } else {
            add(new Paragraph(getTranslation("feedback.identity.signedIn", name)), signOut());
        }
    }

    private Component told(Outcome outcome) {
        var told = new Paragraph(getTranslation("feedback.identity." + outcome, name));
        told.getElement().setAttribute("role", "alert");
        return told;
    }

    private void ask(SignIn signIn) {
        add(
                new H2(getTranslation("feedback.identity.title")),
                new Paragraph(getTranslation("feedback.identity.asked", name)),
                new Paragraph(getTranslation("feedback.identity.why")),
                new Paragraph(getTranslation("feedback.identity.kept", name, PeriodWords.of(this, signIn.keep()))),
                link());
    }

    private Component link() {
        var beside = IdentityPaths.with(Outcome.BESIDE, visit.address(FeedbackPaths.write(null)));
        var link = new Anchor(IdentityPaths.signIn(beside), getTranslation("feedback.identity.signIn", name));
        link.addClassName("button");
        link.getElement().setAttribute("target", "_blank").setAttribute("data-sign-in", IdentityPaths.signIn(here()));
        return link;
    }

    private Component signOut() {
        var button = new NativeButton(getTranslation("feedback.identity.signOut"));
        button.addClassNames("button", "second");
        button.getElement().setAttribute("type", "submit");
        var form = new PostForm(IdentityPaths.SIGN_OUT);
        form.add(HiddenFields.hidden(IdentityPaths.BACK, here()), button);
        return form;
    }

    /** The form as it was opened; the draft is put back into it. */
    private String here() {
        var query = QueryString.write(visit.query(), Set.of(FeedbackPaths.COMMITMENT, FeedbackPaths.AGREES_WITH));
        return visit.address("/" + FeedbackPaths.NEW) + (query.isEmpty() ? "" : "?" + query);
    }
}
