package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.feedback.FollowField.Notice;
import org.jingnuo.feedback.OwnActionReader;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.Typed;
import org.jingnuo.feedback.WrongState;
import org.jingnuo.feedback.guard.SameOrigin;
import org.jingnuo.feedback.guard.Sender;
import org.jingnuo.site.FormAnswers;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Does what the sender of feedback wants done with it, and shows its page again. */
@Controller
class FollowController {

    private final OwnFeedback feedbacks;
    private final OwnActionReader actions;
    private final SameOrigin origins;
    private final FormAnswers answers;

    FollowController(OwnFeedback feedbacks, OwnActionReader actions, SameOrigin origins, FormAnswers answers) {
        this.feedbacks = feedbacks;
        this.actions = actions;
        this.origins = origins;
        this.answers = answers;
    }

    @PostMapping({"/" + FeedbackPaths.FIND + "/{code}", "/en/" + FeedbackPaths.FIND + "/{code}"})
    void post(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        var known = TrackingCode.parse(code);
        if (known.isEmpty()) {
            answers.send(fields, request, response); // the page says that there is no such code
            return;
        }
        var notice = notice(known.get(), fields, request);
        if (notice == null) {
            var language = Language.ofPath(request.getServletPath());
            SeeOther.send(response, language.address(FeedbackPaths.follow(known.get())));
        } else {
            fields.put(FollowField.NOTICE, List.of(notice.name()));
            answers.send(fields, request, response);
        }
    }

    /** Why nothing was done; null if it was, or there is nothing of this code. */
    private @Nullable Notice notice(TrackingCode code, Map<String, List<String>> fields, HttpServletRequest request)
            throws IOException {
        try {
            FormReader.read(request, fields, file -> {});
            if (origins.sender(request) != Sender.OWN_PAGE) {
                return Notice.ELSEWHERE;
            }
            var feedback = feedbacks.find(code);
            if (feedback.isPresent()) {
                feedbacks.act(code, actions.read(new Typed(fields), feedback.get()));
            }
            return null;
        } catch (FormReader.TooLong tooLong) {
            return Notice.TOO_LONG;
        } catch (FormReader.Broken broken) {
            return Notice.BROKEN;
        } catch (OwnActionReader.NotUnderstood notUnderstood) {
            return notUnderstood.notice();
        } catch (WrongState | OptimisticLockingFailureException meanwhile) {
            return Notice.CHANGED;
        } catch (DataAccessException | TransactionException lost) {
            return Notice.UNAVAILABLE;
        }
    }
}
