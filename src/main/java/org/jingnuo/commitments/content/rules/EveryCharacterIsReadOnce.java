package org.jingnuo.commitments.content.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.SourceEntry;
import org.jingnuo.commitments.content.Value;
import org.jingnuo.commitments.content.Words;

/** Every character of a text that is no white space lies in one paragraph, heading or second printing of a heading. */
class EveryCharacterIsReadOnce implements Rule {

    private record Range(Passage passage, Value where) {}

    @Override
    public void check(ContentFiles content) {
        for (var source : content.sources()) {
            if (!source.reading().where().isAbsent()) {
                check(source);
            }
        }
    }

    private static void check(SourceEntry source) {
        var read = 0;
        for (var range : ranges(source)) {
            noteGap(source, read, range.passage.start());
            if (range.passage.start() < read) {
                var both = new Passage(range.passage.start(), Math.min(read, range.passage.end()));
                range.where.wrong(
                        "%s “%s” lies in another paragraph or heading too"
                                .formatted(
                                        Words.range(both),
                                        Words.shown(source.text().squeezed(both))),
                        "Let each character lie in one range only");
            }
            read = Math.max(read, range.passage.end());
        }
        noteGap(source, read, source.text().length());
    }

    private static List<Range> ranges(SourceEntry source) {
        var ranges = new ArrayList<Range>();
        source.reading()
                .paragraphs()
                .forEach(paragraph -> add(ranges, paragraph.where().get("at")));
        for (var section : source.reading().sections()) {
            Stream.of("heading", "repeated")
                    .flatMap(key -> section.where().get(key).items().stream())
                    .forEach(range -> add(ranges, range));
        }
        ranges.sort(Comparator.comparingInt(range -> range.passage.start()));
        return ranges;
    }

    private static void add(List<Range> ranges, Value where) {
        var passage = where.passage();
        if (passage != null) {
            ranges.add(new Range(passage, where));
        }
    }

    /** Notes what stands between two offsets and is no white space. */
    private static void noteGap(SourceEntry source, int start, int end) {
        var first = start;
        var last = Math.min(end, source.text().length());
        while (first < last && source.text().isWhiteSpace(first)) {
            first++;
        }
        while (first < last && source.text().isWhiteSpace(last - 1)) {
            last--;
        }
        if (first < last) {
            var gap = new Passage(first, last);
            source.wrongInText(
                    first,
                    "“%s” lies in no paragraph and no heading"
                            .formatted(Words.shown(source.text().squeezed(gap))),
                    "Give it a place in reading.yaml: " + Words.range(gap));
        }
    }
}
