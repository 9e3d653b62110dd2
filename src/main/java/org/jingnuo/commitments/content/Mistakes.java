package org.jingnuo.commitments.content;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** All that is wrong in one content folder, each thing once, by file and line. */
public final class Mistakes {

    private final SortedSet<Mistake> found = new TreeSet<>();

    public void add(String file, int line, String what, String mend) {
        found.add(new Mistake(file, line, what, mend));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Mistake> all() {
        return List.copyOf(found);
    }
}
