package org.jingnuo.commitments.content.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.SourceText;

/** A section's heading is its title and subtitle, and so is the second printing where there is one. */
class HeadingsAreTheTitles implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var source : content.sources()) {
            for (var section : source.reading().sections()) {
                var subtitle = section.subtitle();
                var title = section.title().zh() + (subtitle == null ? "" : subtitle.zh());
                var heading = printed(source.text(), section.heading());
                if (!title.isEmpty() && !heading.equals(title)) {
                    section.where()
                            .get("heading")
                            .wrong(
                                    "the heading is printed as “" + heading + "”, the title is “" + title + "”",
                                    "Mend the ranges or the title");
                }
                var repeated = printed(source.text(), section.repeated());
                if (!repeated.isEmpty() && !repeated.equals(title)) {
                    section.where()
                            .get("repeated")
                            .wrong(
                                    "the second printing is “" + repeated + "”, the title is “" + title + "”",
                                    "Mend the ranges, or write [] when the heading is printed once");
                }
            }
        }
    }

    private static String printed(SourceText text, List<Passage> ranges) {
        return ranges.stream().map(text::squeezed).collect(Collectors.joining());
    }
}
