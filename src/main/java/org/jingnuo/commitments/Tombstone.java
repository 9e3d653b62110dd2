package org.jingnuo.commitments;

import java.time.Instant;
import java.util.List;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * What is left of a commitment that was published once and has gone from the content.
 *
 * @param title as it was last published
 * @param reason why it went; null when the content does not say
 * @param successors ids of the commitments that stand for it now
 */
public record Tombstone(
        @Id String id,
        @Version int version,
        @Embedded.Nullable(prefix = "title_") @Nullable Bilingual title,
        @Embedded.Nullable(prefix = "reason_") @Nullable Bilingual reason,
        Instant removedAt,

        @MappedCollection(idColumn = "tombstone", keyColumn = "position")
        List<Successor> successors) {

    /** A commitment that stands for it now, held by id. */
    public record Successor(String commitment) {}

    public Tombstone {
        successors = List.copyOf(successors);
    }

    Tombstone withVersion(int version) {
        return new Tombstone(id, version, title, reason, removedAt, successors);
    }
}
