package org.jingnuo.feedback.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One form of personal data.
 *
 * @param pattern its only group is what is found, and ends it; nothing in it repeats without bound
 * @param spelt whether digits spelt in Chinese count
 * @param checks what must hold of the group
 */
record PersonalDataRule(Find.Kind kind, Pattern pattern, boolean spelt, List<NumberCheck> checks) {

    /** All of this form, from the first to the last. */
    List<Find> find(FoldedText text) {
        var finds = new ArrayList<Find>();
        var matcher = pattern.matcher(spelt ? text.spelt() : text.plain());
        var from = 0;
        while (matcher.find(from)) {
            if (holds(matcher, text)) {
                finds.add(new Find(kind, matcher.start(1), matcher.end(1)));
                from = matcher.end();
            } else {
                // behind what introduces it, but never behind a number that begins within it
                from = Math.max(matcher.start(1), matcher.start() + 1);
            }
        }
        return finds;
    }

    private boolean holds(MatchResult match, FoldedText text) {
        return !text.isWithinNumber(match.start())
                && !text.isWithinNumber(match.end())
                && checks.stream().allMatch(check -> check.holds(match.group(1)));
    }
}
