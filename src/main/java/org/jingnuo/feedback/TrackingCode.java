package org.jingnuo.feedback;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The only key to feedback that somebody sent: 128 bits in Crockford's base 32, which has no look-alikes and reads small
 * letters, O as 0, and I and L as 1 (D. Crockford, Base 32, 2002).
 *
 * @param digits 26 of the alphabet, without parting
 */
public record TrackingCode(String digits) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int BITS = 5;
    private static final int BYTES = 16;
    private static final int GROUP = 5;
    private static final Pattern PARTING = Pattern.compile("[\\s\\p{Pd}_.]+");
    private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /**
     * The code of these bits.
     *
     * @param bits 16 bytes, random or as good as that
     */
    public static TrackingCode of(byte[] bits) {
        if (bits.length != BYTES) {
            throw new IllegalArgumentException("A tracking code has 16 bytes, not " + bits.length);
        }
        var number = new BigInteger(1, bits);
        var digits = new StringBuilder();
        for (var place = LENGTH - 1; place >= 0; place--) {
            digits.append(ALPHABET.charAt(number.shiftRight(place * BITS).intValue() & (ALPHABET.length() - 1)));
        }
        return new TrackingCode(digits.toString());
    }

    /** Reads a code as people copy or type it; empty for what is none. */
    public static Optional<TrackingCode> parse(String typed) {
        var digits = PARTING.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WHOLE.matcher(digits).matches() ? Optional.of(new TrackingCode(digits)) : Optional.empty();
    }

    /** In groups, as it is shown and stands in addresses, e.g. {@code 0ABCD-EFGHJ-KMNPQ-RSTVW-XYZ012}. */
    public String grouped() {
        var groups = digits.length() / GROUP;
        var text = new StringBuilder();
        for (var group = 0; group < groups; group++) {
            var end = group == groups - 1 ? digits.length() : (group + 1) * GROUP;
            text.append(group == 0 ? "" : "-").append(digits, group * GROUP, end);
        }
        return text.toString();
    }

    /** Without the code: a log is no place for it. */
    @Override
    public String toString() {
        return "TrackingCode";
    }
}
