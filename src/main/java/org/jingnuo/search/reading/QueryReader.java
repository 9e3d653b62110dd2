package org.jingnuo.search.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jingnuo.search.lexicon.Lexicon;
import org.jingnuo.search.text.Amount;
import org.jingnuo.search.text.PlainText;
import org.jingnuo.search.text.Scripts;

/** Reads what was typed: as it stands, and where that is not Chinese or unknown, by its sound or as a slip. */
public final class QueryReader {

    /** Characters of a query that are read; nobody promised more in one sentence. */
    private static final int LONGEST = 120;

    private static final Pattern QUOTED = Pattern.compile("[“\"「『]([^“”\"「」『』]{2,60})[”\"」』]");

    /** Signs that part runs; a point, comma or colon within a number does not. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{So}\\p{Sk}/|&~_+=<>{}\\\\^$#@!?;；，。！？…—\\-]+"
            + "|(?<![0-9]),|,(?![0-9]{3})|(?<![0-9])\\.|\\.(?![0-9])|:(?![0-9])|(?<![0-9]):");

    /** Shorter runs stand in many commitments as they are. */
    private static final int SHORTEST_RUN = 3;

    private final ChineseReader chinese;
    private final LatinReader latin;

    /** Reads by the words of {@code lexicon}. */
    public QueryReader(Lexicon lexicon) {
        this.chinese = new ChineseReader(lexicon);
        this.latin = new LatinReader(lexicon, chinese);
    }

    /**
     * The readings of {@code typed}, the likeliest first.
     *
     * @return empty when nothing of it can be looked for: blank, or signs only
     */
    public List<Reading> read(String typed) {
        var text = cut(typed);
        var sketch = new Sketch();
        var quoted = QUOTED.matcher(text);
        var rest = new StringBuilder();
        var at = 0;
        while (quoted.find()) {
            rest.append(text, at, quoted.start()).append(' ');
            at = quoted.end();
            sketch.add(chinese.phrase(PlainText.fold(quoted.group(1)).strip()));
        }
        rest.append(text, at, text.length());
        // folding may make one character many
        readRuns(cut(PlainText.fold(rest.toString())), sketch);
        return sketch.readings();
    }

    private static String cut(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST));
    }

    /** Parts the text into runs with and without Chinese; Latin words that follow each other stay together. */
    private void readRuns(String text, Sketch sketch) {
        var words = new ArrayList<String>();
        for (var run : SEPARATORS.split(text)) {
            var parts = run.split("、", -1);
            for (var i = 0; i < parts.length; i++) {
                if (i > 0) {
                    flush(words, sketch);
                    sketch.nextGroup();
                }
                readRun(parts[i], words, sketch);
            }
        }
        flush(words, sketch);
    }

    private void readRun(String run, List<String> words, Sketch sketch) {
        if (run.isEmpty()) {
            return;
        }
        if (run.chars().noneMatch(c -> Scripts.isHan((char) c))
                && run.chars().anyMatch(c -> c >= 'a')
                && !isAmount(run)) {
            words.add(run);
        } else {
            flush(words, sketch);
            if (run.length() >= SHORTEST_RUN) {
                sketch.addRun(run);
            }
            chinese.read(run, latin, sketch);
        }
    }

    private static boolean isAmount(String run) {
        return Amount.findAll(run).stream().anyMatch(it -> it.start() == 0 && it.unitEnd() == run.length());
    }

    private void flush(List<String> words, Sketch sketch) {
        if (!words.isEmpty()) {
            latin.read(List.copyOf(words), sketch);
            words.clear();
        }
    }
}
