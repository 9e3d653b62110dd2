package org.jingnuo.moderation.access;

import java.math.BigInteger;
import java.time.Clock;
import java.util.List;
import org.jingnuo.moderation.people.Administrators;

/**
 * Somebody who has set up their sign-in with a link, as people do.
 *
 * @param secret of the app
 * @param codes for recovery
 */
public record Newcomer(String name, TotpSecret secret, List<String> codes) {

    public static final String PASSWORD = "four quiet herons over water";

    /** Makes an administrator and opens the link in {@code visitor}, which then is signed in. */
    public static Newcomer setUp(String name, Administrators administrators, Clock clock, DeskVisitor visitor) {
        return setUp(name, administrators.appoint(name), clock, visitor);
    }

    /** Opens a link that somebody was given in {@code visitor}, which then is signed in. */
    public static Newcomer setUp(String name, String link, Clock clock, DeskVisitor visitor) {
        visitor.get("/login/setup?link=" + link);
        visitor.follow(visitor.submit("/login/setup", "password", PASSWORD));
        var secret = secretOn(visitor);
        visitor.follow(visitor.submit("/login/factor", "code", Totp.code(secret.bytes(), clock.instant())));
        visitor.submit("/login/codes");
        return new Newcomer(name, secret, visitor.page().select(".codes code").eachText());
    }

    public String code(Clock clock) {
        return Totp.code(secret.bytes(), clock.instant());
    }

    private static TotpSecret secretOn(DeskVisitor visitor) {
        return secret(visitor.page().select("code").text());
    }

    /** @param base32 as a page shows it to be typed into an app */
    static TotpSecret secret(String base32) {
        var number = base32.replace(" ", "")
                .chars()
                .mapToObj(letter -> BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)))
                .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(5).or(digit));
        return new TotpSecret("%040x".formatted(number));
    }
}
