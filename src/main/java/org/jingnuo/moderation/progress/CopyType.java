package org.jingnuo.moderation.progress;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.Tika;

/** Kinds of files that are kept. A file is of the kind its bytes say, whatever its name. */
public enum CopyType {
    PDF("application/pdf", "pdf"),
    HTML("text/html", "html"),
    XHTML("application/xhtml+xml", "xhtml"),
    TEXT("text/plain", "txt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String extension;

    CopyType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** What these bytes are; empty for everything that is not kept. */
    static Optional<CopyType> sniff(byte[] bytes) {
        return of(TIKA.detect(bytes));
    }

    static CopyType get(String mediaType) {
        return of(mediaType).orElseThrow();
    }

    private static Optional<CopyType> of(String mediaType) {
        return Stream.of(values()).filter(it -> it.mediaType.equals(mediaType)).findFirst();
    }
}
