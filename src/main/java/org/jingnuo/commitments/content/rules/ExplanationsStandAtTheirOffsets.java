package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.ExplainedEntry;
import org.jingnuo.commitments.content.SourceText;
import org.jingnuo.commitments.content.Value;
import org.jingnuo.commitments.content.Words;

/** What numbers.yaml and unpromised.yaml speak of stands where they say. */
class ExplanationsStandAtTheirOffsets implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var source : content.sources()) {
            for (var explained : source.explained()) {
                if (explained.where().get("at").items().isEmpty()) {
                    explained.where().wrong("no range is given", "Add at: [[start, end]]");
                }
                explained.where().get("at").items().forEach(range -> check(explained, range, source.text()));
            }
            for (var sentence : source.unpromised()) {
                check(sentence.text(), sentence.where().get("at"), source.text());
            }
        }
    }

    private static void check(ExplainedEntry explained, Value range, SourceText text) {
        check(explained.text(), range, text);
        var passage = range.passage();
        if (passage != null && text.numbers(passage).isEmpty()) {
            range.wrong("no number stands at " + Words.range(passage), "Take the range out");
        }
    }

    private static void check(String words, Value range, SourceText text) {
        var passage = range.passage();
        if (passage == null || words.isEmpty() || text.squeezed(passage).equals(words)) {
            return;
        }
        var found = text.find(words);
        range.wrong(
                "“%s” does not stand at %s; there stands “%s”"
                        .formatted(Words.shown(words), Words.range(passage), Words.shown(text.squeezed(passage))),
                found.isEmpty()
                        ? "Copy the words from text.txt, white space removed"
                        : "It stands at "
                                + String.join(
                                        ", ", found.stream().map(Words::range).toList()));
    }
}
