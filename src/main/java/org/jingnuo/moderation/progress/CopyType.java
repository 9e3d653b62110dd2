package org.jingnuo.moderation.progress;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
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
    private static final String UNKNOWN = "application/octet-stream";

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
        var detected = TIKA.detect(bytes);
        return detected.equals(UNKNOWN) && isChineseText(bytes) ? Optional.of(TEXT) : of(detected);
    }

    /** In the encoding that older official pages have, which the library does not know as text. */
    private static boolean isChineseText(byte[] bytes) {
        try {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .allMatch(it -> !Character.isISOControl(it) || Character.isWhitespace(it));
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    static CopyType get(String mediaType) {
        return of(mediaType).orElseThrow();
    }

    private static Optional<CopyType> of(String mediaType) {
        return Stream.of(values()).filter(it -> it.mediaType.equals(mediaType)).findFirst();
    }
}
