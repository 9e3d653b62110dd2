package org.jingnuo.moderation.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Refuses passwords that others would guess. Any characters may be in one, and none must be; what counts is how many tries it
 * takes, by zxcvbn's lists of passwords from breaches, of names and words, and of patterns. Nothing is asked of anybody else.
 */
@Component
class PasswordRules {

    /** Characters. */
    static final int SHORTEST = 12;

    static final int LONGEST = 200;

    /** Characters besides what others know. */
    private static final int REST = 6;

    /** Of zxcvbn, from 0 to 4: at least a hundred million guesses. */
    private static final int STRONG = 3;

    /** Of more, only the beginning is measured, since measuring takes the square of the length. */
    private static final int MEASURED = 64;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    /** Why a password is refused, as in the key of its text. */
    enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        GUESSABLE
    }

    /** @param known what others know of the person and the site, and would try first */
    Optional<Weakness> findWeakness(String password, Collection<String> known) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (withoutKnown(password, known) < REST) {
            return Optional.of(Weakness.GUESSABLE);
        }
        var beginning = password.substring(0, Math.min(password.length(), MEASURED));
        var strength = zxcvbn.measure(beginning, known.stream().toList());
        return strength.getScore() < STRONG ? Optional.of(Weakness.GUESSABLE) : Optional.empty();
    }

    /** Characters that are left without what is known and without spaces: zxcvbn takes a name three times for a long password. */
    private static long withoutKnown(String password, Collection<String> known) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var word : known) {
            rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
        }
        return rest.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
