package org.jingnuo.commitments.content.rules;

import java.util.HashSet;
import java.util.stream.Collectors;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.RetiredEntry;

/** A commitment's id is a slug that begins with its report's year, is its own, and was never that of another. */
class CommitmentIdsAreForGood implements Rule {

    @Override
    public void check(ContentFiles content) {
        var retired = content.retired().stream().map(RetiredEntry::id).collect(Collectors.toSet());
        var ids = new HashSet<String>();
        for (var commitment : content.commitments()) {
            var id = commitment.id();
            var where = commitment.where().get("id");
            if (id.isEmpty()) {
                continue;
            }
            if (!Slug.is(id)) {
                where.wrong("the id " + id + " is no slug", Slug.MEND);
            }
            if (!ids.add(id)) {
                where.wrong("the id " + id + " is that of another commitment", "Give it one of its own");
            }
            if (retired.contains(id)) {
                where.wrong(
                        "the id " + id + " is retired and never used again",
                        "Give the commitment another id, or take the id out of retired.yaml if the same promise is back");
            }
            content.findSource(commitment.file().source()).ifPresent(source -> {
                var year = source.record().year() + "-";
                if (source.record().year() > 0 && !id.startsWith(year)) {
                    where.wrong("the id " + id + " does not begin with its report's year", "Begin it with " + year);
                }
            });
        }
        var seen = new HashSet<String>();
        for (var entry : content.retired()) {
            if (!entry.id().isEmpty() && !Slug.is(entry.id())) {
                entry.where().get("id").wrong("the id " + entry.id() + " is no slug", Slug.MEND);
            } else if (!seen.add(entry.id())) {
                entry.where().get("id").wrong("the id " + entry.id() + " is retired twice", "Keep one of the two");
            }
        }
    }
}
