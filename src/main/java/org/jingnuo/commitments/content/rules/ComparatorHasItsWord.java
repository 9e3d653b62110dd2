package org.jingnuo.commitments.content.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingnuo.commitments.Measure.Comparator;
import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.MeasureEntry;

/** At least, at most, over and about are said because a word of the raw text says so; exactly, because none does. */
class ComparatorHasItsWord implements Rule {

    private static final Map<Comparator, List<String>> WORDS = Map.of(
            Comparator.EXACTLY, List.of(),
            Comparator.AT_LEAST, List.of("以上", "不低于", "不少于", "至少"),
            Comparator.AT_MOST, List.of("以内", "以下", "不超过", "不高于"),
            Comparator.OVER, List.of("突破", "超过", "超", "过", "破", "多"),
            Comparator.ABOUT, List.of("左右", "约"));

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            commitment.measures().forEach(measure -> check(commitment, measure));
        }
    }

    private static void check(CommitmentEntry commitment, MeasureEntry measure) {
        var comparator = measure.comparator();
        if (comparator == null || measure.raw().isEmpty()) {
            return;
        }
        var raw = measure.raw();
        var where = measure.where().get("comparator");
        var words = WORDS.getOrDefault(comparator, List.of());
        if (comparator != Comparator.EXACTLY && words.stream().noneMatch(raw::contains)) {
            where.wrong(
                    "raw “" + raw + "” has no word for " + comparator.name().toLowerCase(Locale.ROOT),
                    "Let raw hold one of " + String.join("、", words) + ", or write comparator: exactly");
        } else if (comparator == Comparator.EXACTLY) {
            WORDS.values().stream()
                    .flatMap(List::stream)
                    .filter(raw::contains)
                    .findFirst()
                    .ifPresent(word -> where.wrong(
                            "raw “" + raw + "” says " + word + ", so it is not exactly",
                            "Write the comparator that " + word + " stands for"));
        }
        noteWordLeftOut(commitment.quote(), measure);
    }

    /** The number is not cut off from a word that qualifies it. */
    private static void noteWordLeftOut(String quote, MeasureEntry measure) {
        var at = quote.indexOf(measure.raw());
        if (at < 0) {
            return;
        }
        var before = quote.substring(0, at);
        var behind = quote.substring(at + measure.raw().length());
        for (var word : List.of("以上", "以内", "以下", "左右")) {
            if (behind.startsWith(word)) {
                measure.where().get("raw").wrong("raw leaves out " + word, "Write: raw: " + measure.raw() + word);
            }
        }
        for (var word : List.of("突破", "超过", "超", "不低于", "不超过")) {
            if (before.endsWith(word)) {
                measure.where().get("raw").wrong("raw leaves out " + word, "Write: raw: " + word + measure.raw());
                return;
            }
        }
    }
}
