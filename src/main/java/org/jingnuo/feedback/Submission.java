package org.jingnuo.feedback;

import java.util.List;
import org.jingnuo.feedback.identity.IdentifiedSender;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a resident sends, checked and complete.
 *
 * @param key made by the phone or the form, the same however often this is sent; a secret of the sender's
 * @param photos names of photos received under the same key, in the order they are to be shown
 * @param contact telephone number or e-mail address for an answer; null if none is wanted
 * @param agreesWith id of published feedback that the sender saw and agrees with
 * @param doubtful whether it is to wait in the second queue
 * @param sender who has signed in to send it; null where nobody is asked to
 */
public record Submission(
        String key,
        Language language,
        Account account,
        List<String> photos,
        @Nullable String contact,
        @Nullable String agreesWith,
        boolean doubtful,
        @Nullable IdentifiedSender sender) {
    public Submission {
        photos = List.copyOf(photos);
    }

    /** Of somebody whom nobody asked who they are. */
    public Submission(
            String key,
            Language language,
            Account account,
            List<String> photos,
            @Nullable String contact,
            @Nullable String agreesWith,
            boolean doubtful) {
        this(key, language, account, photos, contact, agreesWith, doubtful, null);
    }

    /** This of a sender who has signed in. */
    public Submission from(IdentifiedSender sender) {
        return new Submission(key, language, account, photos, contact, agreesWith, doubtful, sender);
    }

    /** This for the second queue. */
    public Submission withDoubt() {
        return new Submission(key, language, account, photos, contact, agreesWith, true, sender);
    }

    /** Without what was sent: a log is no place for it. */
    @Override
    public String toString() {
        return "Submission";
    }
}
