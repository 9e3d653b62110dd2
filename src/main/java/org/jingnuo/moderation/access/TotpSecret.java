package org.jingnuo.moderation.access;

import io.nayuki.qrcodegen.QrCode;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an authenticator app and the portal both know.
 *
 * @param hex 20 bytes, as RFC 4226 asks for, in hexadecimal digits
 */
record TotpSecret(String hex) {

    private static final int BYTES = 20;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS_OF_LETTER = 5;
    private static final int MARGIN = 4;

    static TotpSecret random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new TotpSecret(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** In Base32 (RFC 4648), as it is typed into an app: 32 letters. */
    String typed() {
        var number = new BigInteger(1, bytes());
        var letters = BYTES * Byte.SIZE / BITS_OF_LETTER;
        return IntStream.range(0, letters)
                .map(letter -> number.shiftRight((letters - 1 - letter) * BITS_OF_LETTER)
                        .and(BigInteger.valueOf(LETTERS.length() - 1L))
                        .intValue())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    /** The address that apps read from a picture. */
    String address(String person, String site) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(encoded(site), person, typed(), encoded(site));
    }

    /** That address as a QR code: an SVG element without a size of its own. */
    String picture(String person, String site) {
        var code = QrCode.encodeText(address(person, site), QrCode.Ecc.MEDIUM);
        var side = code.size + 2 * MARGIN;
        var dots = IntStream.range(0, code.size * code.size)
                .filter(dot -> code.getModule(dot % code.size, dot / code.size))
                .mapToObj(dot -> "M%d,%dh1v1h-1z".formatted(dot % code.size + MARGIN, dot / code.size + MARGIN))
                .collect(Collectors.joining());
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%2$s" fill="#000"/></svg>""", side, dots);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Without the secret: this can get into a log. */
    @Override
    public String toString() {
        return "TotpSecret";
    }
}
