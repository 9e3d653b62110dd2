package org.jingnuo.feedback.privacy;

import java.util.function.IntPredicate;

/**
 * A text in signs that the rules know, unit by unit, so that what is found there has its place in the original.
 *
 * @param cased narrow, with the many hyphens, dots and spaces as one of each, and with its capitals
 * @param plain the same in lower case
 * @param spelt the same with digits for the characters that spell them; many a name and word has such characters, so that
 *     only {@code plain} tells where a number ends
 * @param lettered {@code spelt} with digits for the letters that look like them
 */
record FoldedText(CharSequence cased, CharSequence plain, CharSequence spelt, CharSequence lettered) {

    /** Whether this place parts two digits that stand together. */
    boolean isWithinNumber(int index) {
        return isBetween(FoldedText::isDigit, index);
    }

    /** Whether this place parts two digits or Latin letters that stand together. */
    boolean isWithinWord(int index) {
        return isBetween(sign -> isDigit(sign) || sign >= 'a' && sign <= 'z', index);
    }

    private boolean isBetween(IntPredicate kind, int index) {
        return index > 0
                && index < plain.length()
                && kind.test(plain.charAt(index - 1))
                && kind.test(plain.charAt(index));
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
