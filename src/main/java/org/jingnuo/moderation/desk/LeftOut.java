package org.jingnuo.moderation.desk;

import java.util.Set;

/**
 * What somebody left out of what everybody would see. What was covered in photos is not in it: that is kept with them.
 *
 * @param photos names of those that were not to be shown
 */
record LeftOut(CoveredWords words, Set<String> photos) {

    LeftOut {
        photos = Set.copyOf(photos);
    }
}
