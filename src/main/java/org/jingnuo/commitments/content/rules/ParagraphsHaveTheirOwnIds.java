package org.jingnuo.commitments.content.rules;

import java.util.HashSet;
import java.util.Set;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.ReadingEntry;
import org.jingnuo.commitments.content.Value;

/** Ids of sections and paragraphs are anchors of one page: each is a slug of its own. */
class ParagraphsHaveTheirOwnIds implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var source : content.sources()) {
            var taken = new HashSet<String>();
            taken.add(ReadingEntry.PREAMBLE);
            content.commitmentsOf(source).forEach(commitment -> taken.add(commitment.id()));
            for (var section : source.reading().sections()) {
                check(section.where().get("id"), section.id(), taken);
            }
            source.reading()
                    .paragraphs()
                    .forEach(paragraph -> check(paragraph.where().get("id"), paragraph.id(), taken));
        }
    }

    private static void check(Value where, String id, Set<String> taken) {
        if (!id.isEmpty() && !Slug.is(id)) {
            where.wrong("the id " + id + " is no slug", Slug.MEND);
        } else if (!id.isEmpty() && !taken.add(id)) {
            where.wrong(
                    "the id " + id + " is that of another section, paragraph or commitment", "Give it one of its own");
        }
    }
}
