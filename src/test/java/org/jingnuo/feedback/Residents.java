package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What several residents do with their drafts and with what they have sent, one random step at a time. */
final class Residents {

    private final Random random;
    private final Town town;
    private final List<String> commitments;
    private final OwnPhotos photos;
    private final Submissions submissions;
    private final OwnFeedback own;
    private final List<Draft> drafts = new ArrayList<>();

    Residents(
            Random random,
            Town town,
            List<String> commitments,
            OwnPhotos photos,
            Submissions submissions,
            OwnFeedback own) {
        this.random = random;
        this.town = town;
        this.commitments = commitments;
        this.photos = photos;
        this.submissions = submissions;
        this.own = own;
    }

    /** Takes a photo, or sends one again whose answer never came. */
    String addPhoto() {
        var draft = draft();
        if (!draft.hasRoom()) {
            return "a draft is full";
        }
        var again = !draft.files.isEmpty() && random.nextInt(3) == 0;
        var file = again ? draft.files.getLast() : Drawn.picture(random.nextLong());
        var name = photos.receive(draft.key, file).name();
        if (draft.photos.contains(name)) {
            return "photo " + name + " again";
        }
        assertThat(again).as("a photo sent again is another").isFalse();
        draft.files.add(file);
        draft.photos.add(name);
        town.drafts.add(name);
        return "photo " + name;
    }

    /** Sends a draft; the receipt may get lost, and then the draft stays. */
    String send() {
        var draft = draft();
        var agreed = random.nextInt(3) == 0 ? town.any(random, Expected::isPublic) : null;
        var submission = draft.write(random, commitments, agreed == null ? null : agreed.id);
        var receipt = submissions.receive(submission);
        take(submission, receipt);
        if (random.nextInt(4) == 0) {
            return "sent " + receipt.code().grouped() + ", receipt lost";
        }
        drafts.remove(draft);
        return "sent " + receipt.code().grouped();
    }

    /** Sends what was sent long ago: the same receipt, whatever has become of it. */
    String sendAgain() {
        var sent = town.any(random);
        var receipt = submissions.receive(sent.submission);
        assertThat(receipt.code()).isEqualTo(sent.code);
        assertThat(receipt.receivedAt()).isEqualTo(sent.receivedAt);
        assertThat(receipt.state()).isEqualTo(sent.state);
        return "sent again " + sent.id;
    }

    String sendSomethingElseUnderTheSameKey() {
        var sent = town.any(random);
        assertThatExceptionOfType(SentOtherwise.class)
                .isThrownBy(() -> submissions.receive(Draft.otherwise(sent.submission, random)))
                .satisfies(otherwise -> assertThat(otherwise.before().code()).isEqualTo(sent.code));
        return "sent otherwise " + sent.id;
    }

    String sendTwiceAtOnce() {
        var draft = draft();
        var submission = draft.write(random, commitments, null);
        var receipts = Stream.generate(() -> submission)
                .limit(3)
                .parallel()
                .map(submissions::receive)
                .distinct()
                .toList();
        assertThat(receipts).hasSize(1);
        take(submission, receipts.getFirst());
        drafts.remove(draft);
        return "sent three times at once " + receipts.getFirst().code().grouped();
    }

    /** What its sender does with something sent, allowed where it stands or not. */
    String act(Expected feedback, OwnAction action) {
        if (feedback.mayBe(action)) {
            assertThat(own.act(feedback.code, action)).isPresent();
            feedback.acted(action);
            return action.getClass().getSimpleName() + " " + feedback.id;
        }
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> own.act(feedback.code, action));
        return "refused to " + action.getClass().getSimpleName() + " " + feedback.id;
    }

    OwnAction anyAction() {
        return switch (random.nextInt(5)) {
            case 0 -> new OwnAction.Answer("是的，" + Marks.next(random));
            case 1 -> new OwnAction.Appeal("就是这里，" + Marks.next(random));
            case 2 -> new OwnAction.Withdraw();
            default -> new OwnAction.Correct(Draft.account(random, commitments));
        };
    }

    /** A code opens what it should, and one that was made up opens nothing. */
    String follow() {
        var sent = town.any(random);
        var bits = new byte[16];
        random.nextBytes(bits);
        assertThat(own.find(TrackingCode.of(bits))).isEmpty();
        var found = own.find(sent.code).orElseThrow();
        assertThat(found.id()).isEqualTo(sent.id);
        assertThat(found.state()).isEqualTo(sent.state);
        assertThat(found.account().words()).isEqualTo(sent.words);
        assertThat(own.photos(found)).extracting(it -> it.name()).containsExactlyElementsOf(sent.photos);
        sent.submission.photos().forEach(name -> {
            assertThat(photos.findSent(sent.code, name).isPresent()).isEqualTo(sent.photos.contains(name));
            assertThat(photos.findDraft(name)).isEmpty();
        });
        return "followed " + sent.id;
    }

    private Draft draft() {
        if (drafts.isEmpty() || random.nextInt(4) == 0) {
            drafts.add(new Draft());
        }
        return drafts.get(random.nextInt(drafts.size()));
    }

    private void take(Submission submission, Receipt receipt) {
        if (town.all().stream().anyMatch(it -> it.code.equals(receipt.code()))) {
            return;
        }
        var stored = own.find(receipt.code()).orElseThrow();
        submission.photos().forEach(town.drafts::remove);
        town.add(new Expected(town, submission, receipt.code(), stored.id(), receipt.receivedAt()));
    }
}
