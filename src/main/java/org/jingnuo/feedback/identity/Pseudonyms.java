package org.jingnuo.feedback.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jingnuo.feedback.privacy.FeedbackKeys;
import org.jingnuo.feedback.privacy.Purpose;

/**
 * Names for people who have signed in, which say nothing without the portal's secret. Who has that and knows what the city's
 * sign-in calls somebody makes the same names again, and so finds their feedback; from a name nobody gets back to a person but
 * by trying everybody.
 */
final class Pseudonyms {

    private final FeedbackKeys keys;

    Pseudonyms(FeedbackKeys keys) {
        this.keys = keys;
    }

    /**
     * The sender whom the city's sign-in calls {@code subject}.
     *
     * @param issuer what the sign-in calls itself
     */
    IdentifiedSender of(String issuer, String subject) {
        return new IdentifiedSender(keys.digest(Purpose.SENDER, joined(bytes(issuer), bytes(subject))));
    }

    /** What is kept of the sender of this feedback, 32 bytes; of other feedback of the same sender it is another. */
    byte[] of(IdentifiedSender sender, String feedback) {
        return keys.digest(Purpose.SENDER_OF_FEEDBACK, joined(bytes(feedback), sender.pseudonym()));
    }

    /** So that no two pairs give the same. */
    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
                .putInt(first.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
