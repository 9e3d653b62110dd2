package org.jingnuo.moderation.progress;

/**
 * A file as it came.
 *
 * @param name whatever its sender called it
 */
record ReceivedFile(String name, byte[] bytes) {

    /** Bytes that one may have. */
    static final int MOST_BYTES = 20 * 1024 * 1024;
}
