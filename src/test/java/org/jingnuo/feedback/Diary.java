package org.jingnuo.feedback;

import java.util.ArrayDeque;
import java.util.Deque;

/** The last steps of a random run, for whoever has to understand why it failed. */
final class Diary {

    private static final int MOST = 25;

    private final long seed;
    private final Deque<String> steps = new ArrayDeque<>();
    private int count;

    Diary(long seed) {
        this.seed = seed;
    }

    void note(String step) {
        steps.add(++count + " " + step);
        if (steps.size() > MOST) {
            steps.remove();
        }
    }

    /** What went wrong, with the way there. */
    AssertionError failing(Throwable failure) {
        return new AssertionError(
                "With seed %d, after\n%s\n%s".formatted(seed, String.join("\n", steps), failure), failure);
    }
}
