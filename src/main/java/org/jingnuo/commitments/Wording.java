package org.jingnuo.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What people type where a report says it in other words, or words that say nothing about what is sought.
 *
 * @param id the first of the words
 * @param words as people type them, simplified Chinese or lower-case English
 * @param same words of commitments that mean the very thing, best first
 * @param related words of commitments that bear on it, best first
 * @param theme id of the theme whose whole field the words name
 * @param note why this holds, for whoever edits the content
 */
public record Wording(
        @Id String id,
        @Version int version,
        Counts counts,
        List<String> words,
        List<String> same,
        List<String> related,
        @Nullable String theme,
        String note) {

    /** How much the words say about what is sought. */
    public enum Counts {
        FULLY,
        /** They colour the order and need not be found: 新建, 项目. */
        LITTLE,
        /** They are part of how a question is put: 什么时候, 多少. */
        NEVER
    }

    public Wording {
        words = List.copyOf(words);
        same = List.copyOf(same);
        related = List.copyOf(related);
    }

    Wording withVersion(int version) {
        return new Wording(id, version, counts, words, same, related, theme, note);
    }
}
