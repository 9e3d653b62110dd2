package org.jingnuo.site.render;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A content coding (RFC 9110, section 8.4.1) we serve, best first. */
enum Encoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    /** {@code bytes} in every coding this machine can make; brotli needs a native library and may be missing. */
    static Map<Encoding, byte[]> all(byte[] bytes) {
        var bodies = new EnumMap<Encoding, byte[]>(Encoding.class);
        bodies.put(IDENTITY, bytes);
        bodies.put(GZIP, gzip(bytes, Deflater.BEST_COMPRESSION));
        if (Brotli4jLoader.isAvailable()) {
            bodies.put(BROTLI, brotli(bytes));
        }
        return bodies;
    }

    /** {@code bytes} as they are and in a coding that costs little to make. */
    static Map<Encoding, byte[]> quick(byte[] bytes) {
        return Map.of(IDENTITY, bytes, GZIP, gzip(bytes, Deflater.BEST_SPEED));
    }

    /**
     * The best of {@code offered} that the client accepts.
     *
     * @param accepted the Accept-Encoding header; null accepts only identity
     */
    static Encoding best(Map<Encoding, byte[]> offered, @Nullable String accepted) {
        for (var encoding : values()) {
            if (offered.containsKey(encoding) && encoding.isAcceptedBy(accepted)) {
                return encoding;
            }
        }
        return IDENTITY;
    }

    private boolean isAcceptedBy(@Nullable String header) {
        if (header == null) {
            return this == IDENTITY;
        }
        for (var part : header.toLowerCase(Locale.ROOT).split(",", 20)) {
            var coding = part.split(";", 2);
            if (coding[0].strip().equals(token)) {
                return coding.length == 1 || !coding[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    private static byte[] gzip(byte[] bytes, int level) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(level);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] brotli(byte[] bytes) {
        try {
            return Encoder.compress(bytes, Encoder.Parameters.create(11));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
