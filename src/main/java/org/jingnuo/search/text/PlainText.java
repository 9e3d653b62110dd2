package org.jingnuo.search.text;

import com.ibm.icu.text.Normalizer2;
import java.util.stream.IntStream;

/**
 * A text as it is compared: compatibility forms and case folded (NFKC_Casefold, Unicode Standard Annex 15), traditional
 * characters simplified, quotation marks, brackets and what nobody sees left out. Keeps where each character came from.
 *
 * @param text the folded text
 * @param starts for each {@code char} of it where the character of the original text begins that it came from
 * @param ends for each {@code char} of it where that character ends
 */
public record PlainText(String text, int[] starts, int[] ends) {

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();

    /** Signs inside a name that people leave out when they type it. */
    private static final String UNHEARD = "“”‘’\"'「」『』《》〈〉()（）[]【】·•";

    /** Folds {@code original}; lone surrogates and control characters part what stands around them. */
    public static PlainText of(String original) {
        var text = new StringBuilder(original.length());
        var starts = IntStream.builder();
        var ends = IntStream.builder();
        for (var start = 0; start < original.length(); ) {
            var c = original.codePointAt(start);
            var end = start + Character.charCount(c);
            var folded = folded(c);
            text.append(folded);
            for (var i = 0; i < folded.length(); i++) {
                starts.add(start);
                ends.add(end);
            }
            start = end;
        }
        return new PlainText(
                text.toString(), starts.build().toArray(), ends.build().toArray());
    }

    /** Only the folded text. */
    public static String fold(String original) {
        return of(original).text;
    }

    private static String folded(int c) {
        if (UNHEARD.indexOf(c) >= 0) {
            return "";
        }
        return switch (Character.getType(c)) {
            case Character.FORMAT -> "";
            case Character.SURROGATE, Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> " ";
            default -> {
                if (c < 0x80) {
                    yield String.valueOf((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
                }
                if (SimplifiedCharacters.covers(c)) {
                    yield String.valueOf(SimplifiedCharacters.of((char) c));
                }
                yield FOLDING.normalize(Character.toString(c));
            }
        };
    }

    /** Where {@code [start, end)} of the folded text, which is not empty, stands in the original, as {@code {start, end}}. */
    public int[] original(int start, int end) {
        return new int[] {starts[start], ends[end - 1]};
    }
}
