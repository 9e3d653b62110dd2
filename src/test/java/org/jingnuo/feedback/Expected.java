package org.jingnuo.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One feedback that was acknowledged, as it must be whatever the portal says. */
final class Expected {

    /** As the portal orders what it shows. */
    static final Comparator<Expected> NEWEST_FIRST =
            Comparator.comparing((Expected it) -> it.receivedAt).reversed().thenComparing(it -> it.id);

    final Submission submission;
    final TrackingCode code;
    final String id;
    final Instant receivedAt;
    private final Town town;
    State state = State.WAITING;

    /** Id of what stands for it; empty unless it is merged. */
    private String into = "";

    Account account;

    /** Id of what it agrees with; null for nothing. */
    @Nullable
    String agreesWith;

    /** Every commitment that it ever was about. */
    final Set<String> commitments = new HashSet<>();

    String words;
    List<String> photos;
    Set<String> shown = Set.of();

    /** What is public of the words; empty unless it is published. */
    String publicWords = "";

    boolean appealed;

    /** Every word that ever stood for it, public or not. */
    final List<String> marks = new ArrayList<>();

    Expected(Town town, Submission submission, TrackingCode code, String id, Instant receivedAt) {
        this.town = town;
        this.submission = submission;
        this.code = code;
        this.id = id;
        this.receivedAt = receivedAt;
        agreesWith = submission.agreesWith();
        account = submission.account();
        words = account.words();
        about(account);
        photos = submission.photos();
        marks.addAll(Marks.in(words));
    }

    void decided(Decision decision) {
        hide();
        switch (decision) {
            case Decision.Publish publish -> {
                state = State.PUBLISHED;
                publicWords = publish.words();
                shown = publish.photos();
                marks.addAll(Marks.in(publish.words()));
            }
            case Decision.Reject reject -> state = State.REJECTED;
            case Decision.Ask ask -> state = State.ASKED;
            case Decision.Merge merge -> {
                state = State.MERGED;
                into = merge.into();
            }
        }
    }

    void acted(OwnAction action) {
        hide();
        switch (action) {
            case OwnAction.Answer answer -> state = State.WAITING;
            case OwnAction.Appeal appeal -> {
                state = State.WAITING;
                appealed = true;
            }
            case OwnAction.Correct correct -> {
                state = State.WAITING;
                if (!Objects.equals(account.commitment(), correct.account().commitment())) {
                    agreesWith = null;
                }
                account = correct.account();
                words = account.words();
                about(account);
                marks.addAll(Marks.in(words));
            }
            case OwnAction.Withdraw withdraw -> {
                state = State.WITHDRAWN;
                words = "";
                photos = List.of();
            }
        }
    }

    private void about(Account said) {
        if (said.commitment() != null) {
            commitments.add(said.commitment());
        }
    }

    /** What was merged into it waits again. */
    private void hide() {
        if (state == State.PUBLISHED) {
            town.reopen(merged().toList());
        }
        publicWords = "";
        shown = Set.of();
    }

    boolean mayBe(OwnAction action) {
        return switch (action) {
            case OwnAction.Answer answer -> state == State.ASKED;
            case OwnAction.Appeal appeal -> state == State.REJECTED && !appealed;
            case OwnAction.Correct correct -> state != State.WITHDRAWN;
            case OwnAction.Withdraw withdraw -> true;
        };
    }

    boolean mayBe(Decision decision) {
        return !state.isClosed()
                || state == State.MERGED
                || (state == State.PUBLISHED && decision instanceof Decision.Reject);
    }

    boolean isPublic() {
        return state == State.PUBLISHED;
    }

    boolean standsForOthers() {
        return isPublic() && merged().findAny().isPresent();
    }

    boolean isAboutTheSameAs(Expected other) {
        return Objects.equals(account.commitment(), other.account.commitment());
    }

    /** For whatever this stands. */
    private Stream<Expected> merged() {
        return town.all().stream().filter(it -> it.state == State.MERGED && it.into.equals(id));
    }
}
