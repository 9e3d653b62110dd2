package org.jingnuo.feedback.privacy;

import java.util.Base64;
import java.util.Optional;

/** How the secret is written in a setting and in its file: in base64, so that it can be copied from one to the other. */
final class Secret {

    private Secret() {}

    static String write(byte[] secret) {
        return Base64.getEncoder().encodeToString(secret) + "\n";
    }

    /** Nothing when it is not base64 or not of 32 bytes. */
    static Optional<byte[]> read(String written) {
        try {
            return Optional.of(Base64.getDecoder().decode(written.strip()))
                    .filter(secret -> secret.length == FeedbackKeys.LENGTH);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
