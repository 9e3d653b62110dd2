package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.Set;

/** Who decides, at random. */
final class Moderator {

    private final Random random;
    private final Town town;
    private final Decisions decisions;

    Moderator(Random random, Town town, Decisions decisions) {
        this.random = random;
        this.town = town;
        this.decisions = decisions;
    }

    /** Decides, where it stands so that it can be decided or not. */
    String decide(Expected feedback, Decision decision) {
        if (feedback.mayBe(decision)) {
            Decided.now(decisions, feedback.id, decision);
            feedback.decided(decision);
            return decision.getClass().getSimpleName() + " " + feedback.id;
        }
        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> Decided.now(decisions, feedback.id, decision));
        return "refused to " + decision.getClass().getSimpleName() + " " + feedback.id;
    }

    Decision anyDecision(Expected feedback) {
        return switch (feedback.isPublic() ? 0 : random.nextInt(10)) {
            case 0 -> new Decision.Reject(Reason.OFF_TOPIC, "请看第二段。");
            case 1 -> new Decision.Ask("在哪一段？");
            case 2, 9 -> merge(feedback);
            case 3 ->
                new Decision.Publish("（略）" + Marks.next(random), Set.copyOf(feedback.photos), Reason.PERSONAL_DATA);
            case 4 -> new Decision.Publish(feedback.words, Set.of(), Reason.PERSONAL_DATA);
            case 5 -> new Decision.Publish("", Set.copyOf(feedback.photos), Reason.INSULT);
            case 6 ->
                new Decision.Publish(
                        feedback.words,
                        Set.copyOf(feedback.photos.stream().limit(1).toList()),
                        Reason.OTHER);
            default -> new Decision.Publish(feedback.words, Set.copyOf(feedback.photos), null);
        };
    }

    /** Into something public about the same; without any, asks. */
    private Decision merge(Expected feedback) {
        var into = town.any(random, it -> it != feedback && it.isPublic() && it.isAboutTheSameAs(feedback));
        return into == null ? new Decision.Ask("在哪一段？") : new Decision.Merge(into.id);
    }
}
