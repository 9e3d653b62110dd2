package org.jingnuo.feedback;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The key under which one thing is sent once, however often it is sent; made by the phone or with the form. */
public final class SendingKey {

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22,64}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private SendingKey() {}

    /** 128 random bits. */
    public static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether it can be a key: long enough that nobody else comes upon it. */
    public static boolean is(String text) {
        return SHAPE.matcher(text).matches();
    }
}
