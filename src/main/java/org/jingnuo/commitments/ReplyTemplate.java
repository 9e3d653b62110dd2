package org.jingnuo.commitments;

import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A sentence or two for the sender of feedback, which a moderator may take over and change.
 *
 * @param position rank in the list of all, from 0
 * @param kind {@link #REJECT}, {@link #PART} or {@link #ASK}
 * @param reason why it is not published, or not all of it, in the desk's words, e.g. {@code off_topic}; null for a question
 */
public record ReplyTemplate(
        @Id String id,
        @Version int version,
        int position,
        String kind,
        @Nullable String reason,
        @Embedded.Empty(prefix = "text_") Bilingual text) {

    /** Says why feedback is not published. */
    public static final String REJECT = "reject";

    /** Says why feedback is published without a part of it. */
    public static final String PART = "part";

    /** Asks the sender something before anything is decided. */
    public static final String ASK = "ask";

    ReplyTemplate withVersion(int version) {
        return new ReplyTemplate(id, version, position, kind, reason, text);
    }
}
