package org.jingnuo.feedback;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
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
     * @throws NoSuchElementException if there is no such feedback, or none to be merged into
     * @throws WrongState if it does not wait for a decision
     */
    public Feedback decide(String id, Decision decision) {
        return ledger.change(() -> decided(id, decision));
    }

    private Feedback decided(String id, Decision decision) {
        var before = get(id);
        if (decision instanceof Decision.Merge merge) {
            get(merge.into());
        }
        var shown = decision instanceof Decision.Publish publish ? publish.photos() : Set.<String>of();
        return ledger.save(before, before.decided(decision, ledger.now()), shown);
    }

    private Feedback get(String id) {
        return feedbacks.findById(id).orElseThrow(() -> new NoSuchElementException("There is no feedback " + id + "."));
    }
}
