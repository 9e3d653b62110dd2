package org.jingnuo.search.text;

import com.ibm.icu.text.Transliterator;

/** Traditional Chinese characters as simplified ones, one by one (CLDR's Traditional-Simplified). */
final class SimplifiedCharacters {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] SIMPLIFIED = all();

    private SimplifiedCharacters() {}

    static boolean covers(int c) {
        return c >= FIRST && c <= LAST;
    }

    /** {@code c} itself when it has no simpler form; only what {@link #covers} is asked for. */
    static char of(char c) {
        return SIMPLIFIED[c - FIRST];
    }

    private static char[] all() {
        var transliterator = Transliterator.getInstance("Traditional-Simplified");
        var simplified = new char[LAST - FIRST + 1];
        for (var c = FIRST; c <= LAST; c++) {
            var result = transliterator.transliterate(String.valueOf(c));
            simplified[c - FIRST] = result.length() == 1 ? result.charAt(0) : c;
        }
        return simplified;
    }
}
