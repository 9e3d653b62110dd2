package org.jingnuo.feedback.photos;

/**
 * What the frame of a file tells before a pixel of it is decoded.
 *
 * @param file the part of the file that is to be decoded
 * @param orientation how the picture is to be turned then
 * @param profile what its colours mean then, unless the decoder sees to that
 */
record Outline(byte[] file, Orientation orientation, ColourProfile profile) {

    /**
     * Walks through a whole file once.
     *
     * @throws RefusedPhoto when it is cut off, not put together as its kind is, moves, or is nothing that a camera makes
     */
    static Outline of(byte[] file, PictureKind kind) {
        return switch (kind) {
            case JPEG -> new JpegFrame(file).outline();
            case PNG -> new PngFrame(file).outline();
            case WEBP -> new WebpFrame(file).outline();
        };
    }
}
