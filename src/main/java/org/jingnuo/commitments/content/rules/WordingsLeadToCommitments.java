package org.jingnuo.commitments.content.rules;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Wording;
import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.Value;
import org.jingnuo.commitments.content.WhiteSpace;
import org.jingnuo.commitments.content.WordingEntry;

/** What people type leads to words that some commitment has, or to a theme, or is said to count little or never. */
class WordingsLeadToCommitments implements Rule {

    @Override
    public void check(ContentFiles content) {
        var texts = content.commitments().stream()
                .flatMap(WordingsLeadToCommitments::texts)
                .map(WhiteSpace::removed)
                .toList();
        var words = new HashSet<String>();
        for (var wording : content.wordings()) {
            wording.where().get("words").items().forEach(word -> checkOnce(word, words));
            checkFound(wording.where().get("same"), texts);
            checkFound(wording.where().get("related"), texts);
            checkPurpose(wording);
        }
    }

    private static Stream<String> texts(CommitmentEntry commitment) {
        return Stream.concat(
                Stream.of(commitment.quote(), commitment.title().zh()),
                commitment.names().stream().map(name -> name.name().zh()));
    }

    private static void checkOnce(Value word, HashSet<String> seen) {
        if (!word.text().isEmpty() && !seen.add(word.text())) {
            word.wrong("the word " + word.text() + " stands in two places", "Keep one and join what they lead to");
        }
    }

    private static void checkFound(Value phrases, List<String> texts) {
        for (var phrase : phrases.items()) {
            var wanted = WhiteSpace.removed(phrase.text());
            if (texts.stream().noneMatch(text -> text.contains(wanted))) {
                phrase.wrong(
                        "no commitment has the words " + wanted,
                        "Copy them from a quote, a Chinese title or a name, or leave them out");
            }
        }
    }

    private static void checkPurpose(WordingEntry wording) {
        if (wording.words().isEmpty()) {
            wording.where().wrong("this has no words", "Write what people type");
        }
        var leads = !wording.same().isEmpty() || !wording.related().isEmpty() || wording.theme() != null;
        if (leads && wording.counts() != null && wording.counts() != Wording.Counts.FULLY) {
            wording.where().get("counts").wrong("words that lead somewhere count fully", "Take counts out");
        } else if (!leads && wording.counts() == Wording.Counts.FULLY) {
            wording.where()
                    .wrong("this leads nowhere", "Add same, related or theme, or counts: little or counts: never");
        }
    }
}
