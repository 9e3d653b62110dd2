package org.jingnuo.feedback.photos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a photo everybody is to see: drawn, but seen by nobody before {@link Photos#cover} was committed. */
public final class Cover {

    private final String photo;
    private final List<Region> regions;
    private final String publicName;
    private final @Nullable Prints prints;

    /** @param prints null to show the photo as it is, under its own name */
    private Cover(String photo, List<Region> regions, String publicName, @Nullable Prints prints) {
        this.photo = photo;
        this.regions = List.copyOf(regions);
        this.publicName = publicName;
        this.prints = prints;
    }

    static Cover none(String photo) {
        return new Cover(photo, List.of(), photo, null);
    }

    /** @param regions at least one */
    static Cover of(String photo, List<Region> regions, String publicName, Prints prints) {
        return new Cover(photo, regions, publicName, prints);
    }

    /** Name of the photo. */
    public String photo() {
        return photo;
    }

    /** What it covers; may be empty. */
    public List<Region> regions() {
        return regions;
    }

    String publicName() {
        return publicName;
    }

    @Nullable
    Prints prints() {
        return prints;
    }
}
