package org.jingnuo.feedback.photos.sightings;

/**
 * What a plate may be written on.
 *
 * @param level how strictly it must be of the colour, from 0 to below {@link PlateColour#LEVELS}
 */
record Ground(PlateColour colour, int level) {

    /** Whether a pixel of this shade may be part of it. */
    boolean includes(byte shade) {
        return colour.includes(shade, level);
    }
}
