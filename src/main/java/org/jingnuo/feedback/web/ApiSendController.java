package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.Mistake;
import org.jingnuo.feedback.Receipt;
import org.jingnuo.feedback.SentOtherwise;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.web.Intake.Outcome;
import org.jingnuo.site.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes feedback from phones and programs; the same under the same key is taken once and has the same answer each time. */
@RestController
class ApiSendController {

    private final Intake intake;
    private final ApiDoor door;
    private final JsonMapper json;

    ApiSendController(Intake intake, ApiDoor door, JsonMapper json) {
        this.intake = intake;
        this.door = door;
        this.json = json;
    }

    @PostMapping(
            path = FeedbackPaths.API,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReceiptJson> send(HttpServletRequest request) {
        var sender = door.sender(request);
        var key = ApiDoor.key(request);
        var sent = SubmissionJson.of(JsonBody.read(request, json));
        try {
            return switch (intake.send(sent.typed(), key, sent.language(), sent.attempt(request, sender), request)) {
                case Outcome.Taken taken -> created(taken.receipt(), sent.language());
                case Outcome.Mistaken mistaken -> throw ApiRefusal.mistaken(words(mistaken.mistakes()));
                case Outcome.Unidentified unidentified -> throw ApiRefusal.unidentified(sent.language());
                case Outcome.NeedsProof needed -> throw ApiRefusal.needsProof(needed.challenge());
                case Outcome.Refused refused -> throw ApiRefusal.of(refused.verdict());
            };
        } catch (SentOtherwise otherwise) {
            throw ApiRefusal.sentOtherwise(
                    ReceiptJson.of(otherwise.before(), sent.language()).url());
        } catch (RefusedPhoto gone) {
            throw ApiRefusal.of(gone);
        }
    }

    private static ResponseEntity<ReceiptJson> created(Receipt receipt, Language language) {
        return ResponseEntity.created(URI.create(FeedbackPaths.api(receipt.code())))
                .cacheControl(CacheControl.noStore())
                .body(ReceiptJson.of(receipt, language));
    }

    private static List<String> words(List<Mistake> mistakes) {
        return mistakes.stream().map(Mistake::word).toList();
    }
}
