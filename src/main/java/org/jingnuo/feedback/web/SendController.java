package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.FormField.Notice;
import org.jingnuo.feedback.SentOtherwise;
import org.jingnuo.feedback.guard.SameOrigin;
import org.jingnuo.feedback.guard.Sender;
import org.jingnuo.feedback.identity.IdentityPaths;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.web.Intake.Outcome;
import org.jingnuo.site.FormAnswers;
import org.jingnuo.site.Language;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Takes the form as it is posted, with or without scripts. What cannot be sent yet comes back as it was typed; what is sent
 * leads to its own page.
 */
@Controller
class SendController {

    private final Intake intake;
    private final PhotoIntake photos;
    private final SameOrigin origins;
    private final FormAnswers answers;

    SendController(Intake intake, PhotoIntake photos, SameOrigin origins, FormAnswers answers) {
        this.intake = intake;
        this.photos = photos;
        this.origins = origins;
        this.answers = answers;
    }

    @PostMapping({"/" + FeedbackPaths.NEW, "/en/" + FeedbackPaths.NEW})
    void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sender = origins.sender(request);
        var form = new FilledForm();
        try {
            FormReader.read(request, form.fields(), file -> {
                if (sender == Sender.OWN_PAGE) {
                    photos.receive(form, file, request.getRemoteAddr());
                }
            });
            if (sender != Sender.OWN_PAGE) {
                form.notice(Notice.ELSEWHERE);
            } else if (form.pressed() == Button.SEND && form.isWhole()) {
                send(form, request, response);
            }
        } catch (FormReader.TooLong tooLong) {
            form.notice(Notice.TOO_LONG);
        } catch (FormReader.Broken broken) {
            form.notice(Notice.BROKEN);
        }
        if (!response.isCommitted() && response.getStatus() != HttpServletResponse.SC_SEE_OTHER) {
            answers.send(form.shown(), request, response);
        }
    }

    /** Redirects to the page of what was sent, or notes why that is not possible. */
    private void send(FilledForm form, HttpServletRequest request, HttpServletResponse response) {
        var language = Language.ofPath(request.getServletPath());
        try {
            switch (intake.send(form.typed(), form.key(), language, form.attempt(request), request)) {
                case Outcome.Taken taken ->
                    SeeOther.send(
                            response,
                            language.address(FeedbackPaths.sent(taken.receipt().code())));
                case Outcome.Refused refused -> form.notice(refused.verdict());
                case Outcome.Unidentified unidentified -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, IdentityPaths.CHALLENGE);
                    form.notice(Notice.UNIDENTIFIED);
                }
                // the page finds the mistakes itself, and asks a form that has no script for no work
                case Outcome.Mistaken mistaken -> {}
                case Outcome.NeedsProof needsProof -> {}
            }
        } catch (SentOtherwise otherwise) {
            form.notice(Notice.SENT_OTHERWISE);
        } catch (RefusedPhoto gone) {
            form.notice(Notice.PHOTO_GONE);
        } catch (DataAccessException | TransactionException lost) {
            form.notice(Notice.UNAVAILABLE);
        }
    }
}
