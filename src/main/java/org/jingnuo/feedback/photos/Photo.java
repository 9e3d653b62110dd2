package org.jingnuo.feedback.photos;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A photo that was received; its files are in the {@link PhotoStore}.
 *
 * @param name 128 random bits in hexadecimal digits, part of its address and never used again
 * @param position its place among those of its feedback, from 0; 0 in a draft
 * @param width pixels of {@link PhotoSize#FULL}
 * @param height the same
 * @param likeness 64 bits of which those of a similar picture are mostly the same
 * @param feedback what it was sent with; null as long as that is a draft
 * @param shown whether everybody may see it, by its public name
 * @param publicName in the address of what everybody sees: its name while nothing of it is covered, otherwise one that is
 *     as random, and another whenever what is covered changes
 * @param covered what everybody sees black instead; empty to show all of it
 */
public record Photo(
        String name,
        int position,
        int width,
        int height,
        long likeness,
        Instant receivedAt,
        @Nullable String feedback,
        boolean shown,
        String publicName,
        List<Region> covered) {

    public Photo {
        covered = List.copyOf(covered);
    }
}
