package org.jingnuo.feedback.photos;

import java.util.Map;

/**
 * What is kept of a photo: drawn anew, without a byte of what was sent.
 *
 * @param width pixels of {@link PhotoSize#FULL}
 * @param height the same
 * @param likeness as {@link Likeness} has it
 * @param files a JPEG file for each size
 */
record Prints(int width, int height, long likeness, Map<PhotoSize, byte[]> files) {}
