package org.jingnuo.feedback.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Encrypts contact data for the database with AES-256-GCM, bound to the feedback they belong to: moved to another one
 * they do not open.
 */
@Component
public final class Sealer {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    public Sealer(FeedbackKeys keys) {
        this(keys.contactKey());
    }

    private Sealer(SecretKey key) {
        this.key = key;
    }

    /** Does the same, with a key of its own, for what people of the desk prove with who they are, bound to their names. */
    public static Sealer ofSecondFactors(FeedbackKeys keys) {
        return new Sealer(keys.secondFactorKey());
    }

    /**
     * The contact, encrypted.
     *
     * @param feedback the id of what the contact belongs to
     * @return nonce, cipher text and tag; different every time
     */
    public byte[] seal(String contact, String feedback) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var text = cipher(Cipher.ENCRYPT_MODE, nonce, feedback).doFinal(contact.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + text.length)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The contact that was sealed.
     *
     * @param sealed by {@link #seal}, for this feedback
     * @throws IllegalArgumentException when it was sealed for another feedback or with another key, or has changed since
     */
    public String open(byte[] sealed, String feedback) {
        if (sealed.length < NONCE_BYTES + TAG_BYTES) {
            throw new IllegalArgumentException("This was not sealed: it has only %d bytes".formatted(sealed.length));
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), feedback);
            var text = cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
            return new String(text, StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw new IllegalArgumentException("Sealed for other feedback or with another key, or changed since", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String feedback) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(feedback.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
