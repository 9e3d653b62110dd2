package org.jingnuo.feedback.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What in a text may belong to one person: numbers, plates and addresses, also with their digits parted, wide or spelt
 * in Chinese, and names where something says that they are. A number of the report, a date or a hotline is none.
 * {@code personal-data.ts} does the same in the browser.
 */
public final class PersonalData {

    /** Stands for what is hidden, however long that was. */
    private static final String MARK = "***";

    private static final Comparator<Find> FIRST_THEN_LONGEST = Comparator.comparingInt(Find::start)
            .thenComparing(Comparator.comparingInt(Find::end).reversed());

    private PersonalData() {}

    /**
     * From the first to the last, in time proportional to the text's length.
     *
     * @return none overlaps another: where two would, the first stands for both, so that no part of either is left over
     */
    public static List<Find> find(String text) {
        var folded = PersonalDataRules.fold(text);
        var candidates = PersonalDataRules.all().stream()
                .flatMap(rule -> rule.find(folded).stream())
                .sorted(FIRST_THEN_LONGEST)
                .toList();
        var finds = new ArrayList<Find>();
        for (var candidate : candidates) {
            if (finds.isEmpty() || candidate.start() >= finds.getLast().end()) {
                finds.add(candidate);
            } else {
                finds.add(finds.removeLast().and(candidate));
            }
        }
        return finds;
    }

    /**
     * The text with the first and the last sign of every find left and the same mark between them, e.g. {@code 1***8}. Of a
     * name nothing is left: its ends are all of most names, and an office with its place tells who it is.
     *
     * @param finds in this text, as {@link #find} gives them or some of these
     */
    public static String mask(String text, List<Find> finds) {
        var masked = new StringBuilder();
        var end = 0;
        for (var find : finds) {
            var left = find.kind() == Find.Kind.PERSON_NAME ? 0 : 1;
            masked.append(text, end, find.start() + left).append(MARK);
            end = find.end() - left;
        }
        return masked.append(text, end, text.length()).toString();
    }
}
