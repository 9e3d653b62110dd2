package org.jingnuo.feedback.photos;

import org.jspecify.annotations.Nullable;

/** Why a photo is not taken. Nothing of it was stored. */
public final class RefusedPhoto extends RuntimeException {

    /** What to tell the sender. */
    public enum Reason {
        /** More than {@link Photos#MOST_BYTES}. */
        TOO_LARGE,
        /** More than 24 megapixels, or a side longer than 16,384 pixels. */
        TOO_MANY_PIXELS,
        /** A side shorter than 32 pixels. */
        TOO_SMALL,
        /** No picture, or none that a camera makes. */
        NOT_A_PHOTO,
        /** What an iPhone makes when it is not asked for JPEG; HEIF and AVIF too. */
        HEIC,
        /** A picture of a kind that is not taken: GIF, BMP, TIFF, a JPEG as no camera makes it. */
        OTHER_FORMAT,
        /** It moves. */
        ANIMATED,
        /** Cut off, or not what it claims to be. */
        DAMAGED,
        /** The draft has {@link Photos#MOST_OF_A_DRAFT} already. */
        TOO_MANY,
        /** Reading it takes longer than is given to one photo. */
        TOO_SLOW,
        /** Too many others are being read; the same photo may be sent again soon. */
        BUSY,
        /** It is to be attached, but it was never received, was deleted meanwhile, or is another's. */
        GONE
    }

    private final Reason reason;

    /** For who refuses it before it is received. */
    public static RefusedPhoto of(Reason reason) {
        return new RefusedPhoto(reason);
    }

    RefusedPhoto(Reason reason) {
        this(reason, null);
    }

    RefusedPhoto(Reason reason, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
