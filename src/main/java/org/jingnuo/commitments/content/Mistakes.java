package org.jingnuo.commitments.content;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All that is wrong in one content folder, each thing once, by file and line. */
public final class Mistakes {

    private final SortedSet<Mistake> found = new TreeSet<>();

    private final SortedSet<Mistake> unreadable = new TreeSet<>();

    /** Notes what {@link Mistake} says; noting it twice changes nothing. */
    public void add(String file, int line, String what, String mend) {
        found.add(new Mistake(file, line, what, mend));
    }

    /** A mistake for which a whole file is left out, so that others may only follow from it. */
    void addUnreadable(String file, int line, String what, String mend) {
        add(file, line, what, mend);
        unreadable.add(new Mistake(file, line, what, mend));
    }

    /** Those among {@link #all} for which a whole file is left out. */
    public List<Mistake> unreadable() {
        return List.copyOf(unreadable);
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    /** By file and line. */
    public List<Mistake> all() {
        return List.copyOf(found);
    }
}
