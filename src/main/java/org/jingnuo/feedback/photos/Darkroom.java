package org.jingnuo.feedback.photos;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;

/**
 * Makes of what somebody sent what may be kept, step by step from the cheapest to the dearest, or refuses it. See decision
 * 006.
 */
final class Darkroom {

    private Darkroom() {}

    /**
     * @param sent any bytes at all
     * @throws RefusedPhoto for what is no photo, or none that can be taken
     */
    static Prints develop(byte[] sent) {
        var kind = PictureKind.of(sent);
        var outline = Outline.of(sent, kind);
        var decoded = Flattening.flat(Decoder.decode(outline.file(), kind));
        var scaled = Scaling.within(decoded, PhotoSize.FULL.longerSide());
        return print(outline.orientation().apply(outline.profile().apply(scaled)));
    }

    /**
     * The same photo with these regions black, in every size: they are covered before anything is scaled.
     *
     * @param full the file of {@link PhotoSize#FULL}
     */
    static Prints cover(byte[] full, List<Region> regions) {
        var picture = Flattening.flat(Decoder.decode(full, PictureKind.JPEG));
        Blackening.blacken(picture, regions);
        return print(picture);
    }

    /** Each size is made of the next larger one. */
    private static Prints print(BufferedImage picture) {
        var files = new EnumMap<PhotoSize, byte[]>(PhotoSize.class);
        var print = picture;
        for (var size : PhotoSize.values()) {
            print = Scaling.within(print, size.longerSide());
            files.put(size, JpegEncoder.encode(print));
        }
        return new Prints(picture.getWidth(), picture.getHeight(), Likeness.of(print), files);
    }
}
