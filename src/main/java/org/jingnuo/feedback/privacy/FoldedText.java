package org.jingnuo.feedback.privacy;

/**
 * A text in signs that the rules know, unit by unit, so that what is found there has its place in the original.
 *
 * @param plain lower-case, narrow, with the many hyphens, dots and spaces as one of each
 * @param spelt the same with digits for the characters that spell them; many a name and word has such characters, so that
 *     only {@code plain} tells where a number ends
 */
record FoldedText(CharSequence plain, CharSequence spelt) {

    /** Whether this place parts two digits that stand together. */
    boolean isWithinNumber(int index) {
        return index > 0 && index < plain.length() && isDigit(index - 1) && isDigit(index);
    }

    private boolean isDigit(int index) {
        return plain.charAt(index) >= '0' && plain.charAt(index) <= '9';
    }
}
