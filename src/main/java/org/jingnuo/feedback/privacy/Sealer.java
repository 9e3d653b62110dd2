package org.jingnuo.feedback.privacy;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/**
 * Encrypts contact data for the database with AES-256-GCM, bound to the feedback they belong to: moved to another one
 * they do not open.
 */
@Component
public final class Sealer {

    private final Seal seal;

    public Sealer(FeedbackKeys keys) {
        seal = new Seal(keys.contactKey());
    }

    /**
     * The contact, encrypted.
     *
     * @param feedback the id of what the contact belongs to
     * @return nonce, cipher text and tag; different every time
     */
    public byte[] seal(String contact, String feedback) {
        return seal.close(contact.getBytes(StandardCharsets.UTF_8), feedback);
    }

    /**
     * The contact that was sealed.
     *
     * @param sealed by {@link #seal}, for this feedback
     * @throws IllegalArgumentException when it was sealed for another feedback or with another key, or has changed since
     */
    public String open(byte[] sealed, String feedback) {
        return new String(seal.open(sealed, feedback), StandardCharsets.UTF_8);
    }
}
