package org.jingnuo.commitments.content.rules;

import java.util.HashSet;
import org.jingnuo.commitments.content.ContentFiles;

/** Every hedge is a word of some source, and stands in the list once. */
class HedgesStandInAText implements Rule {

    @Override
    public void check(ContentFiles content) {
        var words = new HashSet<String>();
        for (var hedge : content.hedges()) {
            var word = hedge.where().get("word");
            if (!words.add(hedge.word())) {
                word.wrong("the hedge " + hedge.word() + " stands twice", "Keep one of the two");
            } else if (content.sources().stream()
                    .allMatch(source -> source.text().find(hedge.word()).isEmpty())) {
                word.wrong("no source has the word " + hedge.word(), "Take it out or write it as the source does");
            }
        }
    }
}
