package org.jingnuo.commitments.content.rules;

import java.util.HashSet;
import org.jingnuo.commitments.content.ContentFiles;

/** There are at most fourteen themes, each with an id of its own. */
class ThemesAreFew implements Rule {

    private static final int MOST = 14;

    @Override
    public void check(ContentFiles content) {
        var ids = new HashSet<String>();
        for (var theme : content.themes()) {
            if (!theme.id().isEmpty() && !Slug.is(theme.id())) {
                theme.where().get("id").wrong("the id " + theme.id() + " is no slug", Slug.MEND);
            } else if (!ids.add(theme.id())) {
                theme.where().get("id").wrong("the theme " + theme.id() + " stands twice", "Keep one of the two");
            }
        }
        content.themes().stream()
                .skip(MOST)
                .forEach(theme -> theme.where()
                        .wrong("this is more than the " + MOST + " themes allowed", "Merge it into another theme"));
    }
}
