package org.jingnuo.feedback.guard;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of a text in Latin letters, without the most usual ones of English. Nearly all such texts are made of the same few pairs
 * of letters, so that {@link Likeness} only says which to compare by this. Chinese texts it tells apart alone.
 *
 * @param words in small letters; numbers are among them
 * @param decide whether the text has more of them than Chinese characters
 */
public record LatinWords(Set<String> words, boolean decide) {

    /** Of 100 words that are in either text, how many are in both if somebody should look at them together. */
    private static final int SHARED = 50;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’&&[^\\p{IsHan}]]+");

    private static final Set<String> USUAL = Set.of(
            ("a about after again all already also am an and any are as at be been before being but by can could did do does"
                            + " for from had has have he her here his i if in into is it its just me more my near now of on"
                            + " or our out over she so some still than that the their them then there these they this those"
                            + " to too under until up us very was we were what when where which who will with would you your")
                    .split(" "));

    /** Of any text, of any length. */
    public static LatinWords of(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = new HashSet<String>();
        var latin = 0;
        for (var found = WORD.matcher(folded); found.find(); ) {
            if (found.group().codePoints().anyMatch(LatinWords::isLatin)) {
                latin++;
            }
            words.add(found.group());
        }
        words.removeAll(USUAL);
        return new LatinWords(
                words,
                latin > folded.codePoints().filter(Character::isIdeographic).count());
    }

    /** Whether the texts may say the same as far as this can tell; of Chinese texts it tells nothing. */
    public boolean agreeWith(LatinWords other) {
        if (!decide && !other.decide) {
            return true;
        }
        var both = words.stream().filter(other.words::contains).count();
        return 100 * both >= SHARED * (words.size() + other.words.size() - both);
    }

    private static boolean isLatin(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }
}
