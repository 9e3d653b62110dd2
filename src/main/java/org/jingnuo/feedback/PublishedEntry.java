package org.jingnuo.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as the public reads it.
 *
 * @param day in the city, on which it came in
 * @param words may be empty
 * @param photos public names, in order
 * @param agreeing how many others saw it and agree, published as well
 * @param language of the page it was sent from
 */
public record PublishedEntry(
        String id,
        @Nullable String commitment,
        @Nullable String place,
        @Nullable Cell cell,
        Seen seen,
        String words,
        List<String> photos,
        int agreeing,
        Language language,
        Instant receivedAt,
        LocalDate day) {

    public PublishedEntry {
        photos = List.copyOf(photos);
    }

    /** Whether there is more to it than what the tally counts. */
    public boolean saysMore() {
        return !words.isEmpty() || !photos.isEmpty();
    }
}
