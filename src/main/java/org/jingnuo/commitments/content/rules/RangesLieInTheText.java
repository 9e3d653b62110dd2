package org.jingnuo.commitments.content.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.SourceText;
import org.jingnuo.commitments.content.Value;
import org.jingnuo.commitments.content.Words;
import org.jspecify.annotations.Nullable;

/** Every range ends within its text, and neither begins nor ends with white space. */
class RangesLieInTheText implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var source : content.sources()) {
            var text = source.text();
            source.reading()
                    .paragraphs()
                    .forEach(paragraph -> check(text, paragraph.where().get("at")));
            for (var section : source.reading().sections()) {
                Stream.of("heading", "repeated")
                        .flatMap(key -> section.where().get(key).items().stream())
                        .forEach(range -> check(text, range));
            }
            for (var explained : source.explained()) {
                explained.where().get("at").items().forEach(range -> check(text, range));
            }
            source.unpromised().forEach(sentence -> check(text, sentence.where().get("at")));
            // a quote that stands elsewhere is told of by QuotesStandAtTheirOffsets
            content.commitmentsOf(source).stream()
                    .filter(commitment -> commitment.findQuote(text).equals(Optional.ofNullable(commitment.passage())))
                    .forEach(commitment -> check(text, commitment.where().get("at")));
        }
    }

    private static void check(SourceText text, Value range) {
        var passage = range.passage();
        if (passage == null) {
            return;
        }
        if (passage.end() > text.length()) {
            range.wrong(
                    Words.range(passage) + " reaches beyond the text, which has " + text.length() + " characters",
                    "Count again in text.txt");
            return;
        }
        var trimmed = trimmed(text, passage);
        if (trimmed == null) {
            range.wrong("only white space stands at " + Words.range(passage), "Take the range out or count again");
        } else if (!trimmed.equals(passage)) {
            range.wrong(
                    Words.range(passage) + " begins or ends with white space",
                    "Write [%d, %d]".formatted(trimmed.start(), trimmed.end()));
        }
    }

    private static @Nullable Passage trimmed(SourceText text, Passage passage) {
        var start = passage.start();
        var end = passage.end();
        while (start < end && text.isWhiteSpace(start)) {
            start++;
        }
        while (start < end && text.isWhiteSpace(end - 1)) {
            end--;
        }
        return start < end ? new Passage(start, end) : null;
    }
}
