package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jingnuo.feedback.Mistake;
import org.jingnuo.feedback.Receipt;
import org.jingnuo.feedback.Submission;
import org.jingnuo.feedback.SubmissionReader;
import org.jingnuo.feedback.Submissions;
import org.jingnuo.feedback.Typed;
import org.jingnuo.feedback.guard.Attempt;
import org.jingnuo.feedback.guard.Challenge;
import org.jingnuo.feedback.guard.Gate;
import org.jingnuo.feedback.guard.Verdict;
import org.jingnuo.feedback.identity.SenderIdentity;
import org.jingnuo.site.Language;
import org.springframework.stereotype.Component;

/** The one way in, for the form as for programs: read, judged, kept. */
@Component
class Intake {

    private final SubmissionReader reader;
    private final Submissions submissions;
    private final SenderIdentity identity;
    private final Gate gate;

    Intake(SubmissionReader reader, Submissions submissions, SenderIdentity identity, Gate gate) {
        this.reader = reader;
        this.submissions = submissions;
        this.identity = identity;
        this.gate = gate;
    }

    /** What became of something that was sent. */
    sealed interface Outcome {

        /** It is kept. */
        record Taken(Receipt receipt) implements Outcome {}

        /** Something in it cannot be taken as it is. */
        record Mistaken(List<Mistake> mistakes) implements Outcome {
            public Mistaken {
                mistakes = List.copyOf(mistakes);
            }
        }

        /** The sender is to sign in first. */
        record Unidentified() implements Outcome {}

        /** The sender's browser is to do some work first. */
        record NeedsProof(Challenge challenge) implements Outcome {}

        /** There are too many now. */
        record Refused(Verdict.Refused verdict) implements Outcome {}
    }

    /**
     * Takes it in, or says what is to be done.
     *
     * @param key under which it is sent
     * @param request by which it is sent, for who its sender is
     * @throws org.jingnuo.feedback.SentOtherwise if something else was sent under this key
     * @throws org.jingnuo.feedback.photos.RefusedPhoto if a photo of it is not there any more
     * @throws org.springframework.dao.DataAccessException if it could not be kept
     */
    Outcome send(Typed typed, String key, Language language, Attempt attempt, HttpServletRequest request) {
        var read = reader.read(typed);
        if (read.account() == null) {
            return new Outcome.Mistaken(read.mistakes());
        }
        var submission =
                new Submission(key, language, read.account(), read.photos(), read.contact(), read.agreesWith(), false);
        var before = submissions.findSent(submission);
        if (before.isPresent()) {
            return new Outcome.Taken(before.get());
        }
        var sender = identity.find(request);
        if (identity.required().isPresent() && sender.isEmpty()) {
            return new Outcome.Unidentified();
        }
        var whole = sender.map(submission::from).orElse(submission);
        return switch (gate.judge(attempt)) {
            case Verdict.Pass pass -> new Outcome.Taken(submissions.receive(whole));
            case Verdict.Doubtful doubtful -> new Outcome.Taken(submissions.receive(whole.withDoubt()));
            case Verdict.NeedsProof needed -> new Outcome.NeedsProof(needed.challenge());
            case Verdict.Refused refused -> new Outcome.Refused(refused);
        };
    }
}
