package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.OwnAction;
import org.jingnuo.feedback.OwnActionReader;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.WrongState;
import org.jingnuo.feedback.guard.Gate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Lets a program that has a tracking code follow, answer, correct, withdraw and appeal. */
@RestController
class ApiFollowController {

    private static final String FEEDBACK = FeedbackPaths.API + "/{code}";

    private final OwnFeedback feedbacks;
    private final OwnActionReader actions;
    private final ApiDoor door;
    private final Gate gate;
    private final JsonMapper json;

    ApiFollowController(OwnFeedback feedbacks, OwnActionReader actions, ApiDoor door, Gate gate, JsonMapper json) {
        this.feedbacks = feedbacks;
        this.actions = actions;
        this.door = door;
        this.gate = gate;
        this.json = json;
    }

    @GetMapping(path = FEEDBACK, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OwnFeedbackJson> follow(@PathVariable String code, HttpServletRequest request) {
        var tracking = parsed(code);
        return answer(tracking, known(feedbacks.find(tracking), request));
    }

    @PatchMapping(
            path = FEEDBACK,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OwnFeedbackJson> change(@PathVariable String code, HttpServletRequest request) {
        door.sender(request);
        var tracking = parsed(code);
        var feedback = known(feedbacks.find(tracking), request);
        var action = OwnActionJson.read(JsonBody.read(request, json), feedback, actions);
        return answer(tracking, act(tracking, action, request));
    }

    /** Withdraws it; done again, it changes nothing. */
    @DeleteMapping(FEEDBACK)
    ResponseEntity<Void> withdraw(@PathVariable String code, HttpServletRequest request) {
        door.sender(request);
        act(parsed(code), new OwnAction.Withdraw(), request);
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }

    private Feedback act(TrackingCode code, OwnAction action, HttpServletRequest request) {
        try {
            return known(feedbacks.act(code, action), request);
        } catch (WrongState wrong) {
            throw ApiRefusal.of(wrong);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw ApiRefusal.changed();
        }
    }

    private ResponseEntity<OwnFeedbackJson> answer(TrackingCode code, Feedback feedback) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(OwnFeedbackJson.of(code, feedback, feedbacks.photos(feedback)));
    }

    private static TrackingCode parsed(String code) {
        return TrackingCode.parse(code).orElseThrow(ApiRefusal::unknownCode);
    }

    /** Who guesses is slowed down. */
    private Feedback known(Optional<Feedback> found, HttpServletRequest request) {
        return found.orElseThrow(() -> gate.refusesWrongCode(request.getRemoteAddr())
                .map(ApiRefusal::of)
                .orElseGet(ApiRefusal::unknownCode));
    }
}
