package org.jingnuo.feedback;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.feedback.FollowField.Action;
import org.jingnuo.feedback.FormField.Notice;
import org.jingnuo.feedback.identity.IdentityPaths.Outcome;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.privacy.Find;

/** Texts of this feature whose keys are put together: the part before the word, and every word it can be. */
public final class FeedbackTexts {

    /** By the part before the word. */
    public static final Map<String, List<?>> COMPUTED = Map.ofEntries(
            Map.entry("feedback.seen.", List.of(Observation.values())),
            Map.entry("feedback.mistake.", mistakes()),
            Map.entry("feedback.photo.", List.of(RefusedPhoto.Reason.values())),
            Map.entry("feedback.personal.", List.of(Find.Kind.values())),
            Map.entry(
                    "feedback.notice.",
                    List.of(
                            Notice.UNAVAILABLE,
                            Notice.SENT_OTHERWISE,
                            Notice.UNIDENTIFIED,
                            Notice.ELSEWHERE,
                            Notice.TOO_LONG,
                            Notice.BROKEN,
                            Notice.PHOTO_GONE)),
            Map.entry("feedback.identity.", List.of(Outcome.values())),
            Map.entry("feedback.state.", withSecond(Stream.of(State.values()), ".means")),
            Map.entry("feedback.step.", List.of(Step.Kind.values())),
            Map.entry("feedback.reason.", List.of(Reason.values())),
            Map.entry("feedback.follow.notice.", List.of(FollowField.Notice.values())),
            Map.entry("feedback.action.", List.of(Action.CORRECT, Action.WITHDRAW, Action.APPEAL)),
            Map.entry("feedback.do.", List.of(Action.values())),
            Map.entry("feedback.code.", withSecond(Stream.of("copy", "share", "print"), ".done")));

    private FeedbackTexts() {}

    /** Those that {@link SubmissionReader} can find. */
    private static List<String> mistakes() {
        return Stream.of(
                        new Mistake(Field.COMMITMENT, Mistake.Kind.MISSING),
                        new Mistake(Field.COMMITMENT, Mistake.Kind.UNKNOWN),
                        new Mistake(Field.SEEN, Mistake.Kind.MISSING),
                        new Mistake(Field.SEEN, Mistake.Kind.UNKNOWN),
                        new Mistake(Field.COUNTED, Mistake.Kind.NOT_A_NUMBER),
                        new Mistake(Field.COUNTED, Mistake.Kind.TOO_LARGE),
                        new Mistake(Field.PLACE, Mistake.Kind.UNKNOWN),
                        new Mistake(Field.POSITION, Mistake.Kind.NOT_ON_EARTH),
                        new Mistake(Field.WORDS, Mistake.Kind.TOO_LONG),
                        new Mistake(Field.WORDS, Mistake.Kind.NEEDS_WORDS),
                        new Mistake(Field.CONTACT, Mistake.Kind.NOT_REACHABLE),
                        new Mistake(Field.CONTACT, Mistake.Kind.TOO_LONG),
                        new Mistake(Field.PHOTOS, Mistake.Kind.TOO_MANY))
                .map(Mistake::word)
                .toList();
    }

    private static List<String> withSecond(Stream<?> words, String second) {
        return words.flatMap(word -> Stream.of(word.toString(), word + second)).toList();
    }
}
