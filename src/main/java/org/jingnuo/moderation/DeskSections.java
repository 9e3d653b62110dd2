package org.jingnuo.moderation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parts of the desk, in the order of its menu. */
@Component
public class DeskSections {

    private final List<DeskSection> all;

    DeskSections(List<DeskSection> all) {
        this.all =
                all.stream().sorted(Comparator.comparingInt(DeskSection::rank)).toList();
    }

    /** Those that this person may open; never empty, since everybody has a page of their own. */
    public List<DeskSection> of(Actor actor) {
        return all.stream()
                .filter(section -> !Collections.disjoint(section.roles(), actor.roles()))
                .toList();
    }
}
