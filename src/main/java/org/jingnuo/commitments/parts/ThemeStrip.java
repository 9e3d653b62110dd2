package org.jingnuo.commitments.parts;

import java.util.List;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Visit;

/** The themes, each with how many commitments it has. */
public class ThemeStrip extends Strip {

    /** In the order given. */
    public ThemeStrip(List<CommitmentPages.ThemeCount> themes, Visit visit) {
        for (var entry : themes) {
            add(
                    visit.address(CommitmentPaths.browse(
                            Facet.Name.THEME, entry.theme().id())),
                    entry.theme().icon(),
                    entry.theme().name().in(visit.language()),
                    entry.count());
        }
    }
}
