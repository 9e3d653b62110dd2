package org.jingnuo.feedback;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person to decide, and deciding it. */
@Service
public class Decisions {

    private final Feedbacks feedbacks;
    private final Ledger ledger;

    Decisions(Feedbacks feedbacks, Ledger ledger) {
        this.feedbacks = feedbacks;
        this.ledger = ledger;
    }

    /** The next that wait, longest first; what is doubtful after all the rest. */
    @Transactional(readOnly = true)
    public List<Feedback> waiting(int most) {
        return feedbacks.findWaiting(most).stream()
                .flatMap(id -> feedbacks.findById(id).stream())
                .toList();
    }

    /** How many wait. */
    public int countWaiting() {
        return feedbacks.countWaiting();
    }

    /** Empty if there is none of this id. */
    public Optional<Feedback> find(String id) {
        return feedbacks.findById(id);
    }

    /**
     * Decides; when this returns, every page of this node shows it.
     *
     * @param version of the feedback that was looked at: what has been changed since is not decided unseen
     * @throws OptimisticLockingFailureException if it has changed since
     * @throws NoSuchElementException if there is no such feedback, or no other to be merged into
     * @throws WrongState if it does not wait for a decision
     */
    public Feedback decide(String id, int version, Decision decision) {
        return ledger.change(() -> decided(id, version, decision));
    }

    /**
     * Gives what waits to the commitment and place it is about.
     *
     * @param commitment id of one that there is; null where nobody is sure which
     * @param place id of one that there is; null for none
     * @throws OptimisticLockingFailureException as {@link #decide}
     * @throws NoSuchElementException if there is no such feedback
     * @throws WrongState as {@link #decide}
     */
    public Feedback move(String id, int version, @Nullable String commitment, @Nullable String place) {
        return ledger.change(() -> {
            var before = getUnchanged(id, version);
            return ledger.save(before, before.moved(commitment, place, ledger.now()), Set.of());
        });
    }

    /**
     * Takes the last decision back: the feedback waits again, and what it made public no longer is.
     *
     * @param version that the decision gave it
     * @throws OptimisticLockingFailureException as {@link #decide}
     * @throws NoSuchElementException if there is no such feedback
     * @throws WrongState if the last that happened to it was no decision
     */
    public Feedback takeBack(String id, int version) {
        return ledger.change(() -> {
            var before = getUnchanged(id, version);
            return ledger.save(before, before.takenBack(ledger.now()), Set.of());
        });
    }

    private Feedback decided(String id, int version, Decision decision) {
        var before = getUnchanged(id, version);
        if (decision instanceof Decision.Merge merge) {
            feedbacks.lock(merge.into());
            requireSame(before, get(merge.into()));
        }
        var shown = decision instanceof Decision.Publish publish ? publish.photos() : Set.<String>of();
        return ledger.save(before, before.decided(decision, ledger.now()), shown);
    }

    /** What stands for other feedback is public and about the same. */
    private static void requireSame(Feedback merged, Feedback into) {
        var same = Objects.equals(into.account().commitment(), merged.account().commitment());
        if (into.state() != State.PUBLISHED || into.id().equals(merged.id()) || !same) {
            throw new NoSuchElementException(
                    "Feedback can be merged only into other that is published and about the same commitment.");
        }
    }

    private Feedback getUnchanged(String id, int version) {
        var feedback = get(id);
        if (feedback.version() != version) {
            throw new OptimisticLockingFailureException("Feedback " + id + " has changed since it was looked at.");
        }
        return feedback;
    }

    private Feedback get(String id) {
        return feedbacks.findById(id).orElseThrow(() -> new NoSuchElementException("There is no feedback " + id + "."));
    }
}
