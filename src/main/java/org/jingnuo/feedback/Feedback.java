package org.jingnuo.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * What a resident sent about a commitment, and what became of it.
 *
 * @param id random; names it on pages once it is published
 * @param version 0 until first saved
 * @param keys what it is found by
 * @param doubtful whether it waits in the second queue
 * @param language of the page it was sent from
 * @param likeness sign of alike words; null without words
 * @param agreesWith id of published feedback that the sender saw and agrees with
 * @param appealed whether the one appeal has been made
 * @param published what the public reads; null unless it is published
 * @param steps oldest first, at least the one that it was sent
 */
public record Feedback(
        @Id String id,
        @Version int version,
        Instant receivedAt,
        @Embedded.Empty Keys keys,
        State state,
        boolean doubtful,
        Language language,
        @Embedded.Empty Account account,
        @Nullable Long likeness,
        @Nullable String agreesWith,
        boolean appealed,
        @Embedded.Nullable @Nullable Publication published,

        @MappedCollection(idColumn = "feedback", keyColumn = "position")
        List<Step> steps) {

    /**
     * Keyed digests in hexadecimal digits, which say nothing without the portal's secret.
     *
     * @param requestDigest of the key by which a phone sends one thing once
     * @param contentDigest of all that was sent with it
     * @param codeDigest of the tracking code
     */
    public record Keys(String requestDigest, String contentDigest, String codeDigest) {}

    /**
     * What the public reads.
     *
     * @param publicWords as the public reads them
     * @param publishedAt when that was decided
     */
    public record Publication(String publicWords, Instant publishedAt) {}

    /** Nobody corrects so often in earnest; each correction is to be looked at. */
    private static final int MOST_STEPS = 50;

    public Feedback {
        steps = List.copyOf(steps);
    }

    /** What has just come in. */
    static Feedback received(
            String id,
            Instant at,
            Keys keys,
            boolean doubtful,
            Language language,
            Account account,
            @Nullable Long likeness,
            @Nullable String agreesWith) {
        return new Feedback(
                id,
                0,
                at,
                keys,
                State.WAITING,
                doubtful,
                language,
                account,
                likeness,
                agreesWith,
                false,
                null,
                List.of(Step.of(at, Step.Kind.SENT)));
    }

    /** This after {@code decision}. */
    Feedback decided(Decision decision, Instant at) {
        var takenDown = decision instanceof Decision.Reject && state == State.PUBLISHED;
        require(!state.isClosed() || state == State.MERGED || takenDown, "decided");
        return switch (decision) {
            case Decision.Publish publish ->
                with(State.PUBLISHED, new Publication(publish.words(), at), publish.step(account, at));
            case Decision.Reject reject ->
                with(State.REJECTED, null, new Step(at, Step.Kind.REJECTED, reject.reason(), reject.explanation()));
            case Decision.Ask ask -> with(State.ASKED, null, Step.of(at, Step.Kind.ASKED, ask.question()));
            case Decision.Merge merge -> with(State.MERGED, null, Step.of(at, Step.Kind.MERGED, merge.into()));
        };
    }

    /** This when what stood for it is no longer public. */
    Feedback reopened(Instant at) {
        require(state == State.MERGED, "reopened");
        return with(State.WAITING, null, Step.of(at, Step.Kind.REOPENED));
    }

    /** This about another commitment or at another place, which a moderator knows better. */
    Feedback moved(@Nullable String commitment, @Nullable String place, Instant at) {
        require(state == State.WAITING, "moved");
        return with(State.WAITING, null, Step.of(at, Step.Kind.MOVED)).saying(account.at(commitment, place), likeness);
    }

    /** This before its last decision, which is taken back; what was public of it no longer is. */
    Feedback takenBack(Instant at) {
        require(lastStep().kind().isDecision(), "taken back");
        return with(State.WAITING, null, Step.of(at, Step.Kind.TAKEN_BACK));
    }

    /** This with the sender's answer to a question. */
    Feedback answered(String words, Instant at) {
        require(state == State.ASKED, "answered");
        return with(State.WAITING, null, Step.of(at, Step.Kind.ANSWERED, words));
    }

    /** This as its sender now says it; what was public of it no longer is, nor whom it agrees with about something else. */
    Feedback corrected(Account account, @Nullable Long likeness, Instant at) {
        require(canBeCorrected(), "corrected");
        var before = this.account.commitment();
        var same = Objects.equals(before, account.commitment());
        var step = Step.of(at, Step.Kind.CORRECTED, same || before == null ? "" : before);
        return copy(State.WAITING, account, likeness, same ? agreesWith : null, appealed, null, and(step));
    }

    /** This after its sender has asked for another look at a rejection, and why. */
    Feedback appealed(String words, Instant at) {
        require(canBeAppealed(), "appealed");
        return copy(
                State.WAITING, account, likeness, agreesWith, true, null, and(Step.of(at, Step.Kind.APPEALED, words)));
    }

    /** This without anything its sender said; that it was there remains, so that sending it again does nothing. */
    Feedback withdrawn(Instant at) {
        require(state != State.WITHDRAWN, "withdrawn");
        return with(State.WITHDRAWN, null, Step.of(at, Step.Kind.WITHDRAWN)).emptied();
    }

    /** This without anything its sender said, as the retention period asks. */
    Feedback emptied() {
        var kept = steps.stream().map(Feedback::withoutSendersWords).toList();
        return copy(state, account.withoutWords(), null, agreesWith, appealed, published, kept);
    }

    /** This without what its sender said beyond what the public reads, as the retention period asks. */
    Feedback reduced() {
        var words = published == null ? "" : published.publicWords();
        return emptied().saying(account.withWords(words), likeness);
    }

    /** Whether its sender may say it otherwise. */
    public boolean canBeCorrected() {
        return state != State.WITHDRAWN && steps.size() < MOST_STEPS;
    }

    /** Whether its sender may ask for another look. */
    public boolean canBeAppealed() {
        return state == State.REJECTED && !appealed;
    }

    /** The question that waits for an answer, or why it was decided as it was: the last that a moderator said. */
    public Step lastStep() {
        return steps.getLast();
    }

    private static Step withoutSendersWords(Step step) {
        return step.isSenders() ? Step.of(step.at(), step.kind()) : step;
    }

    private Feedback with(State next, @Nullable Publication publication, Step step) {
        return copy(next, account, likeness, agreesWith, appealed, publication, and(step));
    }

    private Feedback saying(Account other, @Nullable Long alike) {
        return copy(state, other, alike, agreesWith, appealed, published, steps);
    }

    private List<Step> and(Step step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }

    /** This with all that can change. */
    private Feedback copy(
            State state,
            Account account,
            @Nullable Long likeness,
            @Nullable String agreesWith,
            boolean appealed,
            @Nullable Publication published,
            List<Step> steps) {
        return new Feedback(
                id,
                version,
                receivedAt,
                keys,
                state,
                doubtful,
                language,
                account,
                likeness,
                agreesWith,
                appealed,
                published,
                steps);
    }

    /** @throws WrongState if it cannot be done where this stands */
    private void require(boolean possible, String what) {
        if (!possible) {
            throw new WrongState(state, what);
        }
    }
}
