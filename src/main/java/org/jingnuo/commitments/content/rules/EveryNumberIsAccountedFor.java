package org.jingnuo.commitments.content.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.SourceEntry;
import org.jingnuo.commitments.content.Value;
import org.jingnuo.commitments.content.Words;

/**
 * Every number of a text lies whole in a measure's raw text or in numbers.yaml, never in both, and within one
 * commitment in one measure only. Commitments that share a clause may share its number.
 */
class EveryNumberIsAccountedFor implements Rule {

    private record Account(Passage passage, String owner, Value where) {}

    @Override
    public void check(ContentFiles content) {
        for (var source : content.sources()) {
            if (source.reading().where().isAbsent()) {
                continue;
            }
            var measured = content.commitmentsOf(source).stream()
                    .flatMap(commitment -> measured(commitment, source))
                    .toList();
            var explained = explained(source);
            regions(source)
                    .flatMap(region -> source.text().numbers(region).stream())
                    .forEach(number -> check(number, source, measured, explained));
        }
    }

    private static void check(Passage number, SourceEntry source, List<Account> measured, List<Account> explained) {
        var words = source.text().squeezed(number);
        Stream.of(measured, explained)
                .flatMap(List::stream)
                .filter(account -> account.passage.start() < number.end() && number.start() < account.passage.end())
                .filter(account -> !account.passage.contains(number))
                .forEach(account -> account.where.wrong(
                        "the number " + words + " is cut by this text", "Let it hold the whole number"));
        var measures = holding(measured, number);
        var explanations = holding(explained, number);
        if (measures.isEmpty() && explanations.isEmpty()) {
            source.wrongInText(
                    number.start(),
                    "the number " + words + " at " + Words.range(number) + " is neither in a measure nor explained",
                    "Add a measure that has it, or list it in numbers.yaml with the reason");
        }
        if (!measures.isEmpty() && !explanations.isEmpty()) {
            explanations
                    .getFirst()
                    .where
                    .wrong(
                            "the number " + words + " is a measure of " + measures.getFirst().owner,
                            "Take it out here, or take the measure out");
        }
        explanations.stream()
                .skip(1)
                .forEach(account ->
                        account.where.wrong("the number " + words + " is explained twice", "Keep one of the two"));
        for (var i = 1; i < measures.size(); i++) {
            if (measures.get(i).owner.equals(measures.get(i - 1).owner)) {
                measures.get(i)
                        .where
                        .wrong("the number " + words + " is in two measures of this commitment", "Keep one of the two");
            }
        }
    }

    private static List<Account> holding(List<Account> accounts, Passage number) {
        return accounts.stream()
                .filter(account -> account.passage.contains(number))
                .toList();
    }

    private static Stream<Account> measured(CommitmentEntry commitment, SourceEntry source) {
        return commitment.measures().stream()
                .map(measure -> commitment
                        .find(measure, source.text())
                        .map(at ->
                                new Account(at, commitment.id(), measure.where().get("raw"))))
                .flatMap(Optional::stream);
    }

    private static List<Account> explained(SourceEntry source) {
        var accounts = new ArrayList<Account>();
        for (var explained : source.explained()) {
            for (var range : explained.where().get("at").items()) {
                var passage = range.passage();
                if (passage != null) {
                    accounts.add(new Account(passage, explained.text(), range));
                }
            }
        }
        return accounts;
    }

    /** Numbers do not run on from one part of the print into the next. */
    private static Stream<Passage> regions(SourceEntry source) {
        return Stream.concat(
                source.reading().paragraphs().flatMap(paragraph -> Stream.ofNullable(paragraph.passage())),
                source.reading().sections().stream()
                        .flatMap(section -> Stream.concat(section.heading().stream(), section.repeated().stream())));
    }
}
