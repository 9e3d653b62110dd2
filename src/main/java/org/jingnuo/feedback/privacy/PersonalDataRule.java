package org.jingnuo.feedback.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One form of personal data.
 *
 * @param pattern its only group is what is found, and ends it; nothing in it repeats without bound
 * @param spelt whether digits spelt in Chinese count
 * @param letters whether letters that look like digits count as well, where the whole stands alone
 * @param cased whether capitals tell it from other words; then the text is read with them
 * @param checks what must hold of the group
 */
record PersonalDataRule(
        Find.Kind kind, Pattern pattern, boolean spelt, boolean letters, boolean cased, List<NumberCheck> checks) {

    /** All of this form, in no order. */
    List<Find> find(FoldedText text) {
        var finds = find(read(text), text::isWithinNumber);
        if (letters) {
            finds.addAll(find(text.lettered(), text::isWithinWord));
        }
        return finds;
    }

    private CharSequence read(FoldedText text) {
        if (cased) {
            return text.cased();
        }
        return spelt ? text.spelt() : text.plain();
    }

    private List<Find> find(CharSequence text, IntPredicate isWithin) {
        var finds = new ArrayList<Find>();
        var matcher = pattern.matcher(text);
        var from = 0;
        while (matcher.find(from)) {
            if (holds(matcher, isWithin)) {
                finds.add(new Find(kind, matcher.start(1), matcher.end(1)));
                from = matcher.end();
            } else {
                // behind what introduces it, but never behind a number that begins within it
                from = Math.max(matcher.start(1), matcher.start() + 1);
            }
        }
        return finds;
    }

    private boolean holds(MatchResult match, IntPredicate isWithin) {
        return !isWithin.test(match.start())
                && !isWithin.test(match.end())
                && checks.stream().allMatch(check -> check.holds(match.group(1)));
    }
}
