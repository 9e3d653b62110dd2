package org.jingnuo.search.text;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.util.List;

/** Where words begin and end in Chinese, which is written without spaces. See decision 004. */
public final class ChineseWords {

    /** Without guessing names of people and places: the content names those it means. */
    private static final Segment SEGMENT = new ViterbiSegment()
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableCustomDictionary(false);

    private ChineseWords() {}

    /** The words of {@code text} in their order; nothing is left out. */
    public static List<String> split(String text) {
        return SEGMENT.seg(text.toCharArray()).stream().map(term -> term.word).toList();
    }

    /** Whether a general dictionary has {@code word}, so that it is unlikely to be a slip. */
    public static boolean isKnown(String word) {
        return CoreDictionary.contains(word);
    }
}
