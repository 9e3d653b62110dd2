package org.jingnuo.feedback.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The keys of feedback, one for each purpose, derived from one secret by HKDF-SHA256 (RFC 5869). */
public final class FeedbackKeys {

    /** Bytes of the secret and of every key. */
    static final int LENGTH = 32;

    private static final String HMAC = "HmacSHA256";

    private final Map<Purpose, SecretKey> digestKeys;
    private final SecretKey contactKey;
    private final SecretKey secondFactorKey;
    private final SecretKey cookieKey;

    private FeedbackKeys(byte[] secret) {
        digestKeys = Arrays.stream(Purpose.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), purpose -> derive(secret, "digest " + purpose.label(), HMAC)));
        contactKey = derive(secret, "contact", "AES");
        secondFactorKey = derive(secret, "second factor", "AES");
        cookieKey = derive(secret, "cookie", "AES");
    }

    /** The keys of this secret: 32 random bytes, kept outside the database. */
    public static FeedbackKeys of(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("The secret has %d bytes, not %d".formatted(secret.length, LENGTH));
        }
        return new FeedbackKeys(secret);
    }

    /** HMAC-SHA256 of the value under the key of this purpose: 32 bytes. */
    public byte[] digest(Purpose purpose, byte[] value) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(digestKeys.get(purpose));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For AES-256, what contact data are encrypted with. */
    public SecretKey contactKey() {
        return contactKey;
    }

    /** For AES-256, what the secrets of authenticator apps are encrypted with. */
    public SecretKey secondFactorKey() {
        return secondFactorKey;
    }

    /** For AES-256, what cookies are encrypted with that only the portal is to read. */
    public SecretKey cookieKey() {
        return cookieKey;
    }

    private static SecretKey derive(byte[] secret, String use, String algorithm) {
        var info = ("jingnuo feedback " + use).getBytes(StandardCharsets.UTF_8);
        var parameters = HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info, LENGTH);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
