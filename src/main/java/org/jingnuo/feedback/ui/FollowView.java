package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.feedback.FollowField.Notice;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.Typed;
import org.jingnuo.feedback.guard.Gate;
import org.jingnuo.map.PlaceChoice;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.site.ForOneReader;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.ReadsQuery;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.TakesForm;
import org.jingnuo.site.Visit;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What became of feedback, for who has its tracking code; and all that its sender may still do. */
@Route(value = FeedbackPaths.FOLLOW, layout = SiteLayout.class)
@ReadsQuery(FeedbackPaths.JUST_SENT)
@ForOneReader
@TakesForm
class FollowView extends PublicView {

    private final transient OwnFeedback feedbacks;
    private final transient Sentences sentences;
    private final transient Catalogue catalogue;
    private final transient PlaceChoice places;
    private final transient Gate gate;
    private final transient JingnuoProperties properties;

    FollowView(
            OwnFeedback feedbacks,
            Sentences sentences,
            Catalogue catalogue,
            PlaceChoice places,
            Gate gate,
            JingnuoProperties properties) {
        this.feedbacks = feedbacks;
        this.sentences = sentences;
        this.catalogue = catalogue;
        this.places = places;
        this.gate = gate;
        this.properties = properties;
    }

    @Override
    protected PageHead show(Visit visit) {
        var code = TrackingCode.parse(visit.parameter(FeedbackPaths.CODE));
        try {
            var feedback = code.flatMap(feedbacks::find);
            return feedback.isPresent() ? show(code.orElseThrow(), feedback.get(), visit) : unknown(visit);
        } catch (DataAccessException | TransactionException lost) {
            return unavailable(visit);
        }
    }

    private PageHead show(TrackingCode code, Feedback feedback, Visit visit) {
        var title = getTranslation(
                visit.query().containsKey(FeedbackPaths.JUST_SENT) ? "feedback.sent.title" : "feedback.follow.title");
        add(new H1(title));
        var notice = notice(visit);
        notice.ifPresent(it -> add(new Alert("feedback.follow.notice." + it.name())));
        add(new StatePart(feedback, ZoneId.of(catalogue.now().edition().timeZone()), visit));
        add(new CodePart(code, properties.url() + visit.address(FeedbackPaths.follow(code))));
        add(new OwnEntry(feedback, feedbacks.photos(feedback), code, sentences, visit));
        if (feedback.state() != State.WITHDRAWN) {
            add(new H2(getTranslation("feedback.follow.actions")));
            var typed = new Typed(visit.query());
            var correction = new Correction(feedback.account(), typed, catalogue.now(), places.all(), visit);
            FollowForms.of(feedback, typed, correction, visit.address(FeedbackPaths.follow(code)), this)
                    .forEach(this::add);
        }
        return PageHead.of(title, getTranslation("feedback.follow.description"))
                .withStatus(notice.map(FollowView::status).orElse(HttpServletResponse.SC_OK));
    }

    private static Optional<Notice> notice(Visit visit) {
        return visit.query().getOrDefault(FollowField.NOTICE, List.of()).stream()
                .findFirst()
                .map(Notice::valueOf);
    }

    private static int status(Notice notice) {
        return switch (notice) {
            case CHANGED -> HttpServletResponse.SC_CONFLICT;
            case MISSING_WORDS, TOO_LONG, NOT_A_NUMBER -> FormNotice.UNPROCESSABLE;
            case BROKEN -> HttpServletResponse.SC_BAD_REQUEST;
            case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case ELSEWHERE -> HttpServletResponse.SC_FORBIDDEN;
        };
    }

    /** Who guesses is slowed down; who has a code never comes here. */
    private PageHead unknown(Visit visit) {
        var refused = gate.refusesWrongCode(VaadinRequest.getCurrent().getRemoteAddr());
        if (refused.isPresent()) {
            var title = getTranslation("feedback.find.title");
            var reason = refused.get().reason();
            add(
                    new H1(title),
                    new Alert(reason.textKey(), String.valueOf(refused.get().retryAfterMinutes())));
            return PageHead.of(title, getTranslation("feedback.find.description"))
                    .withStatus(FormNotice.TOO_MANY);
        }
        var title = getTranslation("feedback.unknown.title");
        add(new H1(title), new Paragraph(getTranslation("feedback.unknown.text")), new CodeForm("", visit));
        return PageHead.of(title, getTranslation("feedback.find.description"))
                .withStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** With what was typed, which would be lost otherwise. */
    private PageHead unavailable(Visit visit) {
        var title = getTranslation("feedback.follow.title");
        add(new H1(title), new Alert("feedback.follow.unavailable"));
        var typed = new Typed(visit.query()).text(FollowField.WORDS);
        if (!typed.isEmpty()) {
            var label = getTranslation("feedback.follow.typed");
            add(new Paragraph(label), new TextArea(FollowField.WORDS, typed, label));
        }
        return PageHead.of(title, getTranslation("feedback.follow.description"))
                .withStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
