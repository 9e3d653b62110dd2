package org.jingnuo.feedback;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.commitments.ContentChanged;
import org.jingnuo.search.TextsChanged;
import org.jingnuo.search.TextsMissed;
import org.jingnuo.site.PagesOutdated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Holds in memory what the pages show of feedback, so that reading goes on while the database is lost. Follows the database
 * by the revisions that every change raises, whichever node made it.
 */
@Component
public class PublishedFeedback {

    /** PostgreSQL's name for what tells that something public of feedback has changed. */
    public static final String CHANNEL = FeedbackRevisions.CHANNEL;

    /** Of each commitment. */
    static final int MOST_LATEST = 10;

    /** Of all together, for the home page and for what is near. */
    static final int MOST_RECENT = 200;

    /** Of what is held before the database could be read. */
    private static final long NONE = -1;

    private static final Logger log = LoggerFactory.getLogger(PublishedFeedback.class);

    private final PublishedReader reader;
    private final FeedbackRevisions revisions;
    private final ApplicationEventPublisher events;
    private volatile Held held = new Held(NONE, Map.of(), List.of());

    private record Held(long revision, Map<String, SeenSoFar> byCommitment, List<PublishedEntry> recent) {}

    PublishedFeedback(PublishedReader reader, FeedbackRevisions revisions, ApplicationEventPublisher events) {
        this.reader = reader;
        this.revisions = revisions;
        this.events = events;
    }

    /** What residents saw of a commitment; empty while nothing is published about it. */
    public Optional<SeenSoFar> of(String commitment) {
        return Optional.ofNullable(held.byCommitment().get(commitment));
    }

    /** One of the latest about a commitment; empty for an older one, or none. */
    public Optional<PublishedEntry> find(String commitment, String id) {
        return of(commitment).stream()
                .flatMap(seen -> seen.latest().stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** The latest about anything, newest first, at most {@value #MOST_RECENT}. */
    public List<PublishedEntry> recent() {
        return held.recent();
    }

    /**
     * Brings what is held up to date, and tells of it.
     *
     * @throws DataAccessException if the database is lost; what is held stays
     */
    public synchronized void refresh() {
        if (held.revision() == NONE) {
            load();
            events.publishEvent(new PagesOutdated("feedback revision " + held.revision()));
        } else {
            follow(revisions.findAfter(held.revision()));
        }
    }

    /**
     * Days depend on the content's time zone, and where a text is found on its places. What cannot be read now is read by the
     * next {@link #refresh()}.
     */
    @EventListener
    synchronized void reload(ContentChanged changed) {
        try {
            load();
        } catch (DataAccessException lost) {
            held = new Held(NONE, held.byCommitment(), held.recent());
            log.warn("Feedback cannot be read now; what was held is shown. {}", lost.getMessage());
        }
    }

    /** Heard once the change is durable, and before whoever made it gets an answer. */
    @TransactionalEventListener
    void refresh(FeedbackChanged changed) {
        refresh();
    }

    private void load() {
        hold(revisions.latest(), reader.findCommitments(), Map.of());
        events.publishEvent(new TextsMissed(PublishedTexts.KIND));
    }

    private void follow(List<FeedbackRevisions.Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var changed = changes.stream().map(FeedbackRevisions.Change::feedback).collect(toSet());
        hold(changes.getLast().number(), reader.findCommitmentsOf(changed), held.byCommitment());
        log.info("Showing feedback revision {}.", held.revision());
        events.publishEvent(new TextsChanged(PublishedTexts.KIND, changed));
        events.publishEvent(new PagesOutdated("feedback revision " + held.revision()));
    }

    private void hold(long revision, Iterable<String> commitments, Map<String, SeenSoFar> others) {
        var byCommitment = new HashMap<>(others);
        for (var commitment : commitments) {
            var seen = reader.findTally(commitment)
                    .map(tally -> new SeenSoFar(tally, reader.find(commitment, 0, MOST_LATEST)));
            seen.ifPresentOrElse(it -> byCommitment.put(commitment, it), () -> byCommitment.remove(commitment));
        }
        held = new Held(revision, Map.copyOf(byCommitment), reader.find(null, 0, MOST_RECENT));
    }
}
