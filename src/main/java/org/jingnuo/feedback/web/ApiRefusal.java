package org.jingnuo.feedback.web;

import java.net.URI;
import java.util.List;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.WrongState;
import org.jingnuo.feedback.guard.Challenge;
import org.jingnuo.feedback.guard.Refusal;
import org.jingnuo.feedback.guard.Verdict;
import org.jingnuo.feedback.identity.IdentityPaths;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.site.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What a program asked for and does not get; told as a problem (RFC 9457) by who answers below {@code /api}. */
final class ApiRefusal extends ErrorResponseException {

    /** Members of the problem beside those that every problem has. */
    private static final String REASON = "reason";

    private static final String RETRY_AFTER = "retryAfter";
    private static final String MISTAKES = "mistakes";

    /** Seconds after which there is room on the workbench again. */
    private static final long BUSY = 5;

    private ApiRefusal(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    /** @param detail what is wrong and what to do, in English */
    static ApiRefusal of(HttpStatus status, String detail) {
        return new ApiRefusal(status, detail);
    }

    static ApiRefusal badRequest(String detail) {
        return of(HttpStatus.BAD_REQUEST, detail);
    }

    static ApiRefusal elsewhere() {
        return of(
                HttpStatus.FORBIDDEN,
                "A page of another site sent this. Send it from a page of this portal, or from a program that is no browser.");
    }

    static ApiRefusal unknownCode() {
        return of(HttpStatus.NOT_FOUND, "This tracking code belongs to nothing. Please check each of its characters.");
    }

    /** @param mistakes words such as {@code words.too_long} */
    static ApiRefusal mistaken(List<String> mistakes) {
        return of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "Nothing was kept. Mend what mistakes lists, field and fault, and send it again.")
                .with(MISTAKES, mistakes);
    }

    /** @param language of the form that signing in leads back to */
    static ApiRefusal unidentified(Language language) {
        return of(
                        HttpStatus.UNAUTHORIZED,
                        "This city takes feedback only from people who have signed in. Keep it, sign in with a browser at signIn, and send the same again with the cookie that you get.")
                .with("signIn", IdentityPaths.signIn(language.address("/" + FeedbackPaths.NEW)))
                .ofType("Unidentified")
                .header(HttpHeaders.WWW_AUTHENTICATE, IdentityPaths.CHALLENGE);
    }

    static ApiRefusal needsProof(Challenge challenge) {
        return of(
                        HttpStatus.PRECONDITION_REQUIRED,
                        "Many are sending now. Solve the challenge, as ALTCHA does, and send the same again with its solution as proof.")
                .with("challenge", challenge);
    }

    /** @param url path of the page of what was sent */
    static ApiRefusal sentOtherwise(String url) {
        return of(
                        HttpStatus.CONFLICT,
                        "Something else was sent under this key before; url is its page. Use a new key for something new.")
                .with("url", url);
    }

    static ApiRefusal of(WrongState wrong) {
        return changed().with("state", wrong.state().word());
    }

    static ApiRefusal changed() {
        return of(HttpStatus.CONFLICT, "That cannot be done where it stands now. Read it again before anything else.");
    }

    static ApiRefusal of(Verdict.Refused refused) {
        return of(HttpStatus.TOO_MANY_REQUESTS, sentence(refused.reason()))
                .with(REASON, refused.reason().name())
                .after(refused.retryAfterSeconds());
    }

    static ApiRefusal of(RefusedPhoto refused) {
        var reason = refused.reason();
        var refusal = of(
                        reason == RefusedPhoto.Reason.BUSY
                                ? HttpStatus.SERVICE_UNAVAILABLE
                                : HttpStatus.UNPROCESSABLE_CONTENT,
                        sentence(reason))
                .with(REASON, reason.name());
        return switch (reason) {
            case BUSY -> refusal.after(BUSY);
            case GONE -> refusal.with(MISTAKES, List.of("photos.gone"));
            default -> refusal;
        };
    }

    private ApiRefusal with(String name, Object value) {
        getBody().setProperty(name, value);
        return this;
    }

    /** @param response by which the OpenAPI document describes it */
    private ApiRefusal ofType(String response) {
        getBody().setType(URI.create(response));
        return this;
    }

    private ApiRefusal header(String name, String value) {
        getHeaders().set(name, value);
        return this;
    }

    private ApiRefusal after(long seconds) {
        return header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)).with(RETRY_AFTER, seconds);
    }

    private static String sentence(Refusal reason) {
        return switch (reason) {
            case TOO_MANY_FROM_EVERYWHERE -> "Very many are sending now. Keep it and send it after retryAfter seconds.";
            case TOO_MANY_FROM_NEARBY ->
                "Very much came from your neighbourhood of the network. Keep it and send it after retryAfter seconds.";
            case TOO_MANY_WRONG_CODES ->
                "Many wrong tracking codes came from your neighbourhood of the network. Try again after retryAfter seconds.";
            case TOO_MANY_WRONG_CODES_EVERYWHERE ->
                "Very many wrong tracking codes are being tried. Try again after retryAfter seconds; a right one works all the same.";
            case TOO_MANY_PHOTOS ->
                "Very many photos came from your neighbourhood of the network. Send it again after retryAfter seconds.";
        };
    }

    private static String sentence(RefusedPhoto.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "The file is longer than 12 MB. Send a smaller one.";
            case TOO_MANY_PIXELS -> "The picture has more than 24 megapixels. Send a smaller one.";
            case TOO_SMALL -> "The picture is less than 32 pixels wide or high. Send a larger one.";
            case NOT_A_PHOTO -> "This is no picture. Send a JPEG, PNG or WebP file.";
            case HEIC -> "HEIC, HEIF and AVIF are not taken. Send it as JPEG.";
            case OTHER_FORMAT -> "Pictures of this kind are not taken. Send it as JPEG, PNG or WebP.";
            case ANIMATED -> "The picture moves. Send a still one.";
            case DAMAGED -> "The picture is damaged or cut off. Send it again, or another.";
            case TOO_MANY -> "There are four photos under this key already, which is the most.";
            case TOO_SLOW -> "Reading the picture takes too long. Send a smaller one.";
            case BUSY -> "Many photos are being read now. Send it again after retryAfter seconds.";
            case GONE ->
                "A photo was never received under this key, or was deleted since. Send the photos again, then this.";
        };
    }
}
