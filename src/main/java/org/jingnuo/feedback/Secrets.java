package org.jingnuo.feedback;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingnuo.feedback.privacy.FeedbackKeys;
import org.jingnuo.feedback.privacy.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Digests and codes of feedback. The tracking code is derived from the sender's key, so that a repeated request gets the same
 * code although only its digest is kept; without the portal's secret nobody can do that.
 */
@Component
class Secrets {

    private static final int CODE_BYTES = 16;
    private static final String ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int ID_LENGTH = 10;

    private final FeedbackKeys keys;
    private final SecureRandom random = new SecureRandom();

    Secrets(FeedbackKeys keys) {
        this.keys = keys;
    }

    /** A name for pages: short, as nothing depends on its not being guessed. */
    String newId() {
        return IntStream.range(0, ID_LENGTH)
                .mapToObj(it -> ID_LETTERS
                        .substring(random.nextInt(ID_LETTERS.length()))
                        .substring(0, 1))
                .collect(joining());
    }

    /** What names the sender's draft to {@link org.jingnuo.feedback.photos.Photos}. */
    byte[] draft(String key) {
        return keys.digest(Purpose.REQUEST, bytes(key));
    }

    String requestDigest(String key) {
        return hex(draft(key));
    }

    String codeDigest(TrackingCode code) {
        return hex(keys.digest(Purpose.CODE, bytes(code.digits())));
    }

    TrackingCode code(String key) {
        return TrackingCode.of(Arrays.copyOf(keys.digest(Purpose.DERIVED_CODE, bytes(key)), CODE_BYTES));
    }

    /** Of all that makes two submissions the same for their sender. */
    String contentDigest(Submission submission) {
        var account = submission.account();
        var content = Stream.of(
                        written(account.commitment()),
                        written(account.place()),
                        written(account.cell()),
                        written(account.seen()),
                        account.words(),
                        written(submission.photos()),
                        written(submission.contact()),
                        written(submission.agreesWith()))
                .map(it -> it.length() + ":" + it)
                .collect(joining());
        return hex(keys.digest(Purpose.CONTENT, bytes(content)));
    }

    Feedback.Keys keys(Submission submission) {
        return new Feedback.Keys(
                requestDigest(submission.key()), contentDigest(submission), codeDigest(code(submission.key())));
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
