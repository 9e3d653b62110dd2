package org.jingnuo.feedback.photos;

import com.twelvemonkeys.imageio.color.ColorProfiles;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * What the red, green and blue of a file mean, where its decoder leaves that open. One that cannot be used means sRGB.
 *
 * @param icc as ISO 15076-1 has it; null for sRGB
 */
record ColourProfile(byte @Nullable [] icc) {

    static final ColourProfile SRGB = new ColourProfile(null);

    /** A profile of a phone has under 1,000 bytes, one with tables for a printer many more. */
    private static final int MOST_BYTES = 1 << 18;

    static ColourProfile of(ByteBuffer icc) {
        if (icc.remaining() > MOST_BYTES) {
            return SRGB;
        }
        var bytes = new byte[icc.remaining()];
        icc.get(bytes);
        return new ColourProfile(bytes);
    }

    /** @param content of a PNG file's iCCP chunk: a name, its end, how it is packed, and the packed profile */
    static ColourProfile ofPacked(ByteBuffer content) {
        while (content.hasRemaining() && content.get() != 0) {}
        var method = content.hasRemaining() ? content.get() : -1;
        var bytes = new byte[MOST_BYTES];
        try (var inflater = new Inflater()) {
            inflater.setInput(content);
            var length = method == 0 ? inflater.inflate(bytes) : 0;
            return inflater.finished() ? new ColourProfile(Arrays.copyOf(bytes, length)) : SRGB;
        } catch (DataFormatException unreadable) {
            return SRGB;
        }
    }

    /** The picture in sRGB; itself where it is already. */
    BufferedImage apply(BufferedImage picture) {
        if (icc == null) {
            return picture;
        }
        try {
            var profile = ColorProfiles.createProfile(icc);
            if (profile.getColorSpaceType() != ColorSpace.TYPE_RGB || ColorProfiles.isCS_sRGB(profile)) {
                return picture;
            }
            var meant = new BufferedImage(picture.getWidth(), picture.getHeight(), picture.getType());
            var sRgb = ColorSpace.getInstance(ColorSpace.CS_sRGB);
            new ColorConvertOp(new ICC_ColorSpace(profile), sRgb, null).filter(picture.getRaster(), meant.getRaster());
            return meant;
        } catch (IllegalArgumentException | CMMException unusable) {
            return picture;
        }
    }
}
