package org.jingnuo.moderation.progress;

import java.time.LocalDate;
import org.jingnuo.moderation.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a public body stated something. There is a copy, or else an address and the day on which it was seen there.
 *
 * @param title at most {@link #LONGEST_TITLE} code points
 * @param body that published it, at most {@link #LONGEST_BODY} code points
 * @param page as the document counts them, at most {@link #LONGEST_PAGE} code points; null where it has none
 * @param seenOn when an editor saw it at {@code url}
 */
public record Document(
        String title,
        String body,
        LocalDate publishedOn,
        @Nullable String page,
        @Nullable WebAddress url,
        @Nullable LocalDate seenOn,
        @Nullable KeptCopy copy) {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_BODY = 200;
    static final int LONGEST_PAGE = 50;

    /** Whether a reader can look it up, or could. */
    boolean isKept() {
        return copy != null || url != null && seenOn != null;
    }

    Document with(KeptCopy copy) {
        return new Document(title, body, publishedOn, page, url, seenOn, copy);
    }
}
