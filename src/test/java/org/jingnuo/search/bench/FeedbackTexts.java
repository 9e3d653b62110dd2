package org.jingnuo.search.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.index.IndexedText;
import org.jingnuo.search.text.ChineseWords;
import org.jingnuo.search.text.PlainText;

/** Feedback made of a report's words, each as often as the report has it; the same every time. */
final class FeedbackTexts {

    static final String KIND = "feedback";

    private static final int SEED = 2023;
    private static final int SHORTEST = 40;
    private static final int LONGEST = 160;
    /** Words from one comma to the next on average. */
    private static final int CLAUSE = 6;

    private final List<String> words;
    private final Random random = new Random(SEED);
    private int made;

    FeedbackTexts(Snapshot content) {
        words = content.sources().values().stream()
                .flatMap(source -> source.sections().stream())
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> ChineseWords.split(PlainText.fold(paragraph.text())).stream())
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** The next {@code count}. */
    List<IndexedText> next(int count) {
        var texts = new ArrayList<IndexedText>(count);
        for (var i = 0; i < count; i++) {
            texts.add(new IndexedText(KIND, String.valueOf(made++), text(), null));
        }
        return texts;
    }

    private String text() {
        var length = random.nextInt(SHORTEST, LONGEST + 1);
        var text = new StringBuilder(LONGEST);
        while (true) {
            var word = words.get(random.nextInt(words.size()));
            if (text.length() + word.length() >= length) {
                return text.append('。').toString();
            }
            text.append(word);
            if (random.nextInt(CLAUSE) == 0) {
                text.append('，');
            }
        }
    }
}
