package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jingnuo.feedback.Countables;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.PublishedFeedback;
import org.jingnuo.feedback.identity.IdentityPaths;
import org.jingnuo.feedback.identity.IdentityPaths.Outcome;
import org.jingnuo.feedback.identity.SenderIdentity;
import org.jingnuo.map.PlaceChoice;
import org.jingnuo.site.ForOneReader;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.ReadsQuery;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.TakesForm;
import org.jingnuo.site.Visit;

/** Where a resident says what they see; shows what would be public before it is sent. */
@Route(value = FeedbackPaths.NEW, layout = SiteLayout.class)
@ReadsQuery({FeedbackPaths.COMMITMENT, FeedbackPaths.AGREES_WITH, IdentityPaths.OUTCOME})
@ForOneReader
@TakesForm
class NewFeedbackView extends PublicView {

    /** Pictures that the browser makes of chosen files. */
    private static final List<String> OWN_PICTURES = List.of("blob:");

    private final transient FormStates states;
    private final transient CommitmentCandidates candidates;
    private final transient PlaceChoice places;
    private final transient PublishedFeedback published;
    private final transient SenderIdentity identity;
    private final transient Sentences sentences;

    NewFeedbackView(
            FormStates states,
            CommitmentCandidates candidates,
            PlaceChoice places,
            PublishedFeedback published,
            SenderIdentity identity,
            Sentences sentences) {
        this.states = states;
        this.candidates = candidates;
        this.places = places;
        this.published = published;
        this.identity = identity;
        this.sentences = sentences;
    }

    @Override
    protected PageHead show(Visit visit) {
        var state = states.of(visit.query());
        var title = getTranslation(state.preview().isPresent() ? "feedback.preview.title" : "feedback.new.title");
        var signedIn = identity.find(VaadinServletRequest.getCurrent()).isPresent();
        var outcome = outcome(visit);
        add(new H1(title), new Outbox(identity, visit), new DraftNotice());
        if (!state.notice().isEmpty()) {
            add(new FormNotice(state));
        }
        identity.required().ifPresent(signIn -> add(new SignInPart(signIn, signedIn, outcome, visit)));
        if (!signedIn || !outcome.equals(Optional.of(Outcome.BESIDE))) {
            state.preview()
                    .ifPresentOrElse(
                            account -> add(new Preview(state, account, sentences, visit)), () -> ask(state, visit));
        }
        return PageHead.of(
                        title,
                        getTranslation(forAnybody() ? "feedback.new.description" : "feedback.identity.description"))
                .withStatus(status(state))
                .withReach(new PageHead.Reach(true, OWN_PICTURES, List.of(), true));
    }

    private void ask(FormState state, Visit visit) {
        var lead = new Paragraph(getTranslation(forAnybody() ? "feedback.new.lead" : "feedback.identity.lead"));
        lead.addClassName("lead");
        add(lead);
        var agreed = !state.typed().text(Field.AGREES_WITH).isEmpty();
        if (agreed) {
            add(new Paragraph(getTranslation("feedback.agreed")));
        }
        published
                .of(state.commitment())
                .filter(seen -> !agreed)
                .ifPresent(seen -> add(new SeenBefore(state.commitment(), seen, sentences, visit)));
        add(new FeedbackForm(state, candidates.of(state), places.all(), visit), offline(state, visit));
    }

    private OfflinePreview offline(FormState state, Visit visit) {
        var unit = candidates
                .chosen(state)
                .flatMap(Countables::of)
                .map(target -> target.unit().in(visit.language()));
        return new OfflinePreview(unit.orElse(""), visit);
    }

    private boolean forAnybody() {
        return identity.required().isEmpty();
    }

    private static Optional<Outcome> outcome(Visit visit) {
        return visit.query().getOrDefault(IdentityPaths.OUTCOME, List.of()).stream()
                .flatMap(word -> Outcome.ofWord(word).stream())
                .reduce((first, last) -> last);
    }

    private static int status(FormState state) {
        if (!state.notice().isEmpty()) {
            return FormNotice.status(state);
        }
        return state.mistakes().isEmpty() && state.refused().isEmpty()
                ? HttpServletResponse.SC_OK
                : FormNotice.UNPROCESSABLE;
    }
}
