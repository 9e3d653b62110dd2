package org.jingnuo.commitments;

import org.jingnuo.site.Bilingual;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A word of the report that softens or stresses a commitment, and what it means. */
public record Hedge(
        @Id String word,
        @Version int version,
        String english,
        Strength strength,
        @Embedded.Empty(prefix = "meaning_") Bilingual meaning) {

    public enum Strength {
        SOFTENS,
        STRESSES
    }

    Hedge withVersion(int version) {
        return new Hedge(word, version, english, strength, meaning);
    }
}
