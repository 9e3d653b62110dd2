package org.jingnuo.search.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;

/**
 * How a text is spoken, in Hanyu Pinyin without tones (GB/T 16159), as people type it. See decision 004.
 *
 * @param full every syllable in a row, {@code tingchewei}; {@code ü} is {@code v}
 * @param initials the first letter of every syllable, {@code tcw}
 * @param blurred {@code full} with the sounds that many speakers do not tell apart made one: zh z, ch c, sh s, ng n, l n
 */
public record Sound(String full, String initials, String blurred) {

    /** Characters that are not Chinese speak for themselves; {@code text} is folded. */
    public static Sound of(String text) {
        var full = new StringBuilder();
        var initials = new StringBuilder();
        List<Pinyin> syllables = HanLP.convertToPinyinList(text);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var syllable = i < syllables.size() ? syllables.get(i) : Pinyin.none5;
            if (Scripts.isHan(c) && syllable != Pinyin.none5) {
                full.append(syllable.getPinyinWithoutTone());
                initials.append(syllable.getPinyinWithoutTone().charAt(0));
            } else if (c != ' ') {
                full.append(c);
                initials.append(c);
            }
        }
        return new Sound(full.toString(), initials.toString(), blur(full.toString()));
    }

    /** As {@link #blurred} of pinyin that was typed. */
    public static String blur(String pinyin) {
        return pinyin.replace("zh", "z")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("ng", "n")
                .replace("l", "n");
    }
}
