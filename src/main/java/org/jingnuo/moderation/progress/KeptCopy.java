package org.jingnuo.moderation.progress;

/**
 * The document as it was when an editor read it.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param name of the file that was kept, for display only
 * @param bytes how many it has
 */
public record KeptCopy(String sha256, CopyType type, String name, int bytes) {

    /** Code points of a name that are kept. */
    static final int LONGEST_NAME = 200;
}
