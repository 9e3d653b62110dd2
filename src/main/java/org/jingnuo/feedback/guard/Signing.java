package org.jingnuo.feedback.guard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Signs with a key that its owner keeps to itself. */
@FunctionalInterface
public interface Signing {

    /**
     * At least 16 bytes, the same whenever {@code message} is, which nobody without the key can make or tell from random
     * ones.
     */
    byte[] sign(byte[] message);

    /** The same key for one purpose only: what is signed for one purpose holds for no other. */
    default Signing forPurpose(String purpose) {
        return message -> {
            var labelled = new ByteArrayOutputStream();
            labelled.writeBytes(purpose.getBytes(StandardCharsets.UTF_8));
            labelled.write(0);
            labelled.writeBytes(message);
            return sign(labelled.toByteArray());
        };
    }
}
