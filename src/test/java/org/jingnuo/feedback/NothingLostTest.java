package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.jingnuo.search.TextSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Residents and a moderator do whatever comes to their minds while things break, and a model of what must be says what the
 * public may read. Another seed is given by {@code -Djingnuo.test.seed}, more steps by {@code -Djingnuo.test.steps}.
 */
@PortalTest
@ExtendWith(EmptyFeedback.class)
class NothingLostTest {

    private static final long SEED = Long.getLong("jingnuo.test.seed", 20230117);
    private static final int STEPS = Integer.getInteger("jingnuo.test.steps", 2000);
    private static final int STEPS_TO_A_PAGE = 20;
    private static final int STEPS_TO_ALL_ROWS = 50;
    private static final int STEPS_TO_ONE_FOR_OTHERS = 8;
    private static final List<String> COMMITMENTS =
            List.of("2023-pocket-parks", "2023-parking-spaces", "2023-grain-area");

    private final Random random = new Random(SEED);
    private final Diary diary = new Diary(SEED);
    private final Town town = new Town();

    @LocalServerPort
    int port;

    @Autowired
    OwnPhotos ownPhotos;

    @Autowired
    Submissions submissions;

    @Autowired
    OwnFeedback own;

    @Autowired
    Decisions decisions;

    @Autowired
    PublishedFeedback published;

    @Autowired
    PublishedTexts texts;

    @Autowired
    TextSearch textSearch;

    @Autowired
    Photos photos;

    @Autowired
    Search search;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient database;

    private Residents residents;
    private Moderator moderator;
    private Outlets outlets;
    private Fuse fuse;

    @BeforeEach
    void move_in() {
        SearchReadiness.await(search);
        residents = new Residents(random, town, COMMITMENTS, ownPhotos, submissions, own);
        moderator = new Moderator(random, town, decisions);
        outlets = new Outlets(town, published, texts, textSearch, photos, database, new Portal(port));
        fuse = Fuse.layIn(database);
        diary.note(residents.sendTwiceAtOnce());
    }

    @AfterEach
    void take_the_fuse_out() {
        fuse.close();
    }

    @Test
    void nothing_undecided_is_seen_and_nothing_acknowledged_is_lost_or_doubled() {
        try {
            for (var step = 0; step < STEPS; step++) {
                var touched = anyone();
                diary.note(step(touched));
                outlets.check(touched);
                outlets.check(town.last());
                if (step % STEPS_TO_A_PAGE == 0) {
                    outlets.checkPage(random, COMMITMENTS);
                }
                if (step % STEPS_TO_ALL_ROWS == 0) {
                    outlets.checkStored();
                }
            }
            outlets.checkStored();
        } catch (AssertionError | RuntimeException failure) {
            throw diary.failing(failure);
        }
        assertThat(town.published()).as("published at the end").hasSizeGreaterThan(STEPS / 200);
        assertThat(town.reopened()).as("merged into what then went").isGreaterThan(STEPS / 200);
    }

    /** Any of all, and often one that stands for others, which must not go with it. */
    private Expected anyone() {
        var standing =
                random.nextInt(STEPS_TO_ONE_FOR_OTHERS) == 0 ? town.any(random, Expected::standsForOthers) : null;
        return standing == null ? town.any(random) : standing;
    }

    private String step(Expected touched) {
        return switch (random.nextInt(12)) {
            case 0 -> residents.sendTwiceAtOnce();
            case 1 -> residents.sendAgain();
            case 2 -> residents.sendSomethingElseUnderTheSameKey();
            case 3 -> residents.follow();
            case 4 -> withdrawnWhileItIsPublished(touched);
            case 5 -> crashedAfterCommit(touched);
            case 6 -> crashed(() -> change(touched));
            default -> change(touched);
        };
    }

    /** Something that writes, all of it or nothing. */
    private String change(Expected touched) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> residents.addPhoto();
            case 3 -> residents.send();
            case 4, 5 -> residents.act(touched, residents.anyAction());
            default -> moderator.decide(touched, moderator.anyDecision(touched));
        };
    }

    /** Nothing has happened, however far it had got. */
    private String crashed(Supplier<String> change) {
        fuse.light(random);
        String told;
        try {
            told = change.get();
        } catch (RuntimeException lost) {
            told = "crashed: " + lost.getMessage();
        }
        var burnt = fuse.putOut();
        assertThat(told.startsWith("crashed")).as(told).isEqualTo(burnt);
        return told;
    }

    /** It has happened, and this node hears of it all the same. */
    private String crashedAfterCommit(Expected touched) {
        var told = "no crash";
        var decision = moderator.anyDecision(touched);
        if (touched.mayBe(decision)) {
            told = "crashed after " + decision.getClass().getSimpleName() + " " + touched.id;
            unheard(() -> Decided.now(decisions, touched.id, decision));
            touched.decided(decision);
        } else if (touched.state != State.WITHDRAWN) {
            told = "crashed after Withdraw " + touched.id;
            unheard(() -> own.act(touched.code, new OwnAction.Withdraw()));
            touched.acted(new OwnAction.Withdraw());
        }
        await().untilAsserted(() -> outlets.check(touched));
        return told;
    }

    /** Commits the change and does nothing of what follows a commit, like a node that ends right after it. */
    private void unheard(Runnable change) {
        transactions.executeWithoutResult(transaction -> {
            change.run();
            TransactionSynchronizationManager.clearSynchronization();
            TransactionSynchronizationManager.initSynchronization();
        });
    }

    /** Whoever comes second is told so, or withdraws what has just been published. */
    private String withdrawnWhileItIsPublished(Expected touched) {
        if (touched.state != State.WAITING || random.nextBoolean()) {
            return "no race";
        }
        var publish = new Decision.Publish(touched.words, Set.copyOf(touched.photos), null);
        var deciding = CompletableFuture.supplyAsync(() -> inTime(() -> Decided.now(decisions, touched.id, publish)));
        var withdrawn = inTime(() -> own.act(touched.code, new OwnAction.Withdraw()));
        var decided = deciding.join();
        if (decided) {
            touched.decided(publish);
        }
        if (withdrawn) {
            touched.acted(new OwnAction.Withdraw());
        }
        assertThat(decided || withdrawn).as("neither has won").isTrue();
        return "raced for %s: decided %s, withdrawn %s".formatted(touched.id, decided, withdrawn);
    }

    private static boolean inTime(Runnable change) {
        try {
            change.run();
            return true;
        } catch (WrongState | OptimisticLockingFailureException late) {
            return false;
        }
    }
}
