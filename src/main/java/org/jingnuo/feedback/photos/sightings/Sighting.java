package org.jingnuo.feedback.photos.sightings;

import org.jingnuo.feedback.photos.Region;

/** Something in a photo by which perhaps somebody could be known. */
public record Sighting(Kind kind, Region region) {

    public enum Kind {
        FACE,
        PLATE
    }
}
