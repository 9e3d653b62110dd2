package org.jingnuo.feedback.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.LongStream;
import tools.jackson.databind.json.JsonMapper;

/** Does the work of a browser, as the protocol describes it. */
public final class Solver {

    private Solver() {}

    static long number(Challenge challenge) {
        return LongStream.rangeClosed(0, challenge.maxnumber())
                .filter(number -> hash(challenge.salt() + number).equals(challenge.challenge()))
                .findFirst()
                .orElseThrow();
    }

    public static String payload(Challenge challenge) {
        return payload(challenge, challenge.salt(), number(challenge));
    }

    /** With another salt or number than those that solve it. */
    static String payload(Challenge challenge, String salt, long number) {
        var solved = Map.of(
                "algorithm",
                "SHA-256",
                "challenge",
                challenge.challenge(),
                "number",
                number,
                "salt",
                salt,
                "signature",
                challenge.signature());
        return Base64.getEncoder().encodeToString(JsonMapper.shared().writeValueAsBytes(solved));
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
