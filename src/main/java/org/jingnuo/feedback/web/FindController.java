package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.Typed;
import org.jingnuo.feedback.guard.Gate;
import org.jingnuo.site.FormAnswers;
import org.jingnuo.site.Language;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;

/** Leads from a typed tracking code to the page it opens. Who guesses is slowed down; who has a code is not. */
@Controller
class FindController {

    /** Keys of texts. */
    private static final String SHAPE = "feedback.find.shape";

    private static final String UNKNOWN = "feedback.find.unknown";
    private static final String UNAVAILABLE = "feedback.follow.unavailable";

    private final OwnFeedback feedbacks;
    private final Gate gate;
    private final FormAnswers answers;

    FindController(OwnFeedback feedbacks, Gate gate, FormAnswers answers) {
        this.feedbacks = feedbacks;
        this.gate = gate;
        this.answers = answers;
    }

    @PostMapping({"/" + FeedbackPaths.FIND, "/en/" + FeedbackPaths.FIND})
    void find(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        try {
            FormReader.read(request, fields, file -> {});
        } catch (FormReader.TooLong | FormReader.Broken noCode) {
            fields.clear();
        }
        var code = TrackingCode.parse(new Typed(fields).text(FollowField.CODE));
        var notice = code.isEmpty() ? List.of(SHAPE) : notice(code.get(), request);
        if (notice.isEmpty()) {
            var language = Language.ofPath(request.getServletPath());
            SeeOther.send(response, language.address(FeedbackPaths.follow(code.orElseThrow())));
        } else {
            fields.put(FollowField.NOTICE, notice);
            answers.send(fields, request, response);
        }
    }

    /** Why the code leads nowhere, with arguments; empty if it leads somewhere. */
    private List<String> notice(TrackingCode code, HttpServletRequest request) {
        try {
            if (feedbacks.find(code).isPresent()) {
                return List.of();
            }
        } catch (DataAccessException | TransactionException lost) {
            return List.of(UNAVAILABLE);
        }
        return gate.refusesWrongCode(request.getRemoteAddr())
                .map(refused -> List.of(refused.reason().textKey(), String.valueOf(refused.retryAfterMinutes())))
                .orElse(List.of(UNKNOWN));
    }
}
