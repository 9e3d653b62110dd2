package org.jingnuo.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a list goes on. A client takes its word as it is; that it says a page number is nobody's business, so that it can
 * say more one day.
 *
 * @param page from 1
 */
record Cursor(int page) {

    private static final String MARK = "page ";
    private static final Pattern TEXT = Pattern.compile(MARK + "([1-9][0-9]{0,8})");

    /** Empty for what is no word of ours. */
    static Optional<Cursor> parse(String word) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            var matcher = TEXT.matcher(text);
            return matcher.matches()
                    ? Optional.of(new Cursor(Integer.parseInt(matcher.group(1))))
                            .filter(cursor -> cursor.word().equals(word))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Needs no escape in an address. */
    String word() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + page).getBytes(StandardCharsets.UTF_8));
    }
}
