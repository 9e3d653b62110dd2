package org.jingnuo.feedback;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was acknowledged, as it must be. */
final class Town {

    private final List<Expected> all = new ArrayList<>();

    /** Names of photos of drafts, which nobody else may see. */
    final Set<String> drafts = new HashSet<>();

    /** How often something was merged into what then was no longer public. */
    private int reopened;

    void add(Expected feedback) {
        all.add(feedback);
    }

    /** What stood for these has gone. */
    void reopen(List<Expected> merged) {
        merged.forEach(it -> it.state = State.WAITING);
        reopened += merged.size();
    }

    int reopened() {
        return reopened;
    }

    List<Expected> all() {
        return all;
    }

    /** One of those; null if there is none. */
    @Nullable
    Expected any(Random random, Predicate<Expected> such) {
        var some = all.stream().filter(such).toList();
        return some.isEmpty() ? null : some.get(random.nextInt(some.size()));
    }

    Stream<Expected> published() {
        return all.stream().filter(Expected::isPublic).sorted(Expected.NEWEST_FIRST);
    }

    Stream<Expected> published(String commitment) {
        return published().filter(it -> commitment.equals(it.account.commitment()));
    }

    /** Every mark that the public may read. */
    Set<String> publicMarks() {
        return published().flatMap(it -> Marks.in(it.publicWords).stream()).collect(toSet());
    }

    /** Every photo that the public may see. */
    Set<String> publicPhotos() {
        return published().flatMap(it -> it.shown.stream()).collect(toSet());
    }

    /** How many published agree with it, about the same. */
    int agreeing(String id) {
        var about = get(id).account.commitment();
        return (int) published()
                .filter(it -> id.equals(it.agreesWith) && Objects.equals(about, it.account.commitment()))
                .count();
    }

    /** How many see what; without what nobody sees. */
    Map<Observation, Integer> counts(String commitment) {
        return published(commitment).collect(toMap(it -> it.account.seen().observation(), it -> 1, Integer::sum));
    }

    Expected get(String id) {
        return all.stream().filter(it -> it.id.equals(id)).findFirst().orElseThrow();
    }

    /** Any of all. */
    Expected any(Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** That which was sent last. */
    Expected last() {
        return all.stream().max(Comparator.comparing(it -> it.receivedAt)).orElseThrow();
    }
}
