package org.jingnuo.moderation.desk;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.jingnuo.feedback.Account;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Observation;
import org.jingnuo.feedback.OwnAction;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.OwnPhotos;
import org.jingnuo.feedback.Seen;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.Submission;
import org.jingnuo.feedback.Submissions;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Pictures;
import org.jingnuo.site.Language;
import org.springframework.boot.test.context.TestComponent;

/** Residents who send feedback to the portal under test and follow it. */
@TestComponent
public class SentFeedback {

    public static final String COMMITMENT = "2023-parking-spaces";

    private final Submissions submissions;
    private final OwnFeedback own;
    private final OwnPhotos photos;

    SentFeedback(Submissions submissions, OwnFeedback own, OwnPhotos photos) {
        this.submissions = submissions;
        this.own = own;
        this.photos = photos;
    }

    /** One who has sent feedback. */
    public final class Sender {
        private final TrackingCode code;

        private Sender(TrackingCode code) {
            this.code = code;
        }

        /** What they sent, as it stands now. */
        public Feedback feedback() {
            return own.find(code).orElseThrow();
        }

        public String id() {
            return feedback().id();
        }

        List<Photo> photos() {
            return own.photos(feedback());
        }

        /** Places of those of its photos that everybody sees. */
        List<Integer> shownPhotos() {
            return photos().stream()
                    .filter(photo -> photo.shown())
                    .map(photo -> photo.position())
                    .toList();
        }

        void corrects(String words) {
            var account = feedback().account();
            does(new OwnAction.Correct(
                    new Account(account.commitment(), account.place(), account.cell(), account.seen(), words)));
        }

        public void does(OwnAction action) {
            own.act(code, action);
        }
    }

    public Sender sends(String words) {
        return sends(words, 0);
    }

    Sender sends(String words, int pictures) {
        var seed = words.hashCode();
        return sends(
                words,
                IntStream.range(0, pictures)
                        .mapToObj(number -> Pictures.scene(64, 64, seed + number))
                        .toList());
    }

    Sender sends(String words, List<BufferedImage> pictures) {
        var key = SendingKey.next();
        var names = pictures.stream()
                .map(picture -> photos.receive(key, Pictures.jpeg(picture)))
                .map(photo -> photo.name())
                .toList();
        var account = new Account(COMMITMENT, null, null, new Seen(Observation.FINISHED, null), words);
        var submission = new Submission(key, Language.ZH, account, names, "13800138000", null, false);
        return new Sender(submissions.receive(submission).code());
    }

    List<Sender> send(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> sends("第" + number + "条"))
                .toList();
    }
}
