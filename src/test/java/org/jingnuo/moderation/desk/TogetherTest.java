package org.jingnuo.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.Step;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Eight moderators at one queue, none of whom waits for another. Another seed is given by {@code -Djingnuo.test.seed}. */
@PortalTest
@Import(SentFeedback.class)
@ExtendWith(EmptyFeedback.class)
class TogetherTest {

    private static final long SEED = Long.getLong("jingnuo.test.seed", 20230117);
    private static final int MODERATORS = 8;
    private static final int WAITING = 60;

    @Autowired
    Desk desk;

    @Autowired
    Deciding deciding;

    @Autowired
    SentFeedback residents;

    @Autowired
    JdbcClient database;

    private final Set<String> decided = ConcurrentHashMap.newKeySet();

    @Test
    void everything_is_decided_once_and_every_decision_is_in_the_audit() throws Exception {
        var sent = residents.send(WAITING);
        var entries = entries();

        var counts = run(IntStream.range(0, MODERATORS)
                .mapToObj(number ->
                        (Callable<Integer>) () -> work(new Actor("m" + number, EnumSet.of(Role.MODERATOR)), number))
                .toList());

        assertThat(counts.stream().mapToInt(it -> it).sum()).isEqualTo(WAITING);
        assertThat(entries() - entries).isEqualTo(WAITING);
        assertThat(sent)
                .allSatisfy(sender -> assertThat(sender.feedback().steps())
                        .extracting(Step::kind)
                        .containsOnlyOnce(Step.Kind.REJECTED));
        assertThat(database.sql("SELECT count(*) FROM desk_case WHERE taken_by IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Takes the next, or for a change what somebody else may hold, and decides; answers how often it did. */
    private int work(Actor actor, int number) {
        var random = new Random(SEED + number);
        var count = 0;
        while (desk.count(Wanted.ALL, actor) > 0) {
            // empty also while somebody else just looks at the last one
            var next = desk.takeNext(Wanted.ALL, actor);
            var listed = desk.list(Wanted.ALL, 0, MODERATORS, actor);
            var other = random.nextBoolean() && !listed.isEmpty();
            var id = other
                    ? Optional.of(listed.get(random.nextInt(listed.size())).id())
                    : next;
            count += id.filter(it -> decide(it, actor)).isPresent() ? 1 : 0;
        }
        return count;
    }

    private boolean decide(String id, Actor actor) {
        try {
            var feedback = desk.take(id, actor);
            deciding.decide(id, feedback.version(), new Decision.Reject(Reason.OTHER, ""), actor);
            assertThat(decided.add(id)).as("decided twice: %s", id).isTrue();
            return true;
        } catch (NotDone late) {
            assertThat(late.reason()).isIn(Cause.TAKEN, Cause.NOT_WAITING, Cause.CHANGED);
            return false;
        }
    }

    private static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<T>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private int entries() {
        return database.sql("SELECT count(*) FROM audit_entry WHERE action = 'DECIDED'")
                .query(Integer.class)
                .single();
    }
}
