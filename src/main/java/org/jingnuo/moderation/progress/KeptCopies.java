package org.jingnuo.moderation.progress;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.PlainWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every kept copy, byte for byte; the same bytes are kept once. */
@Repository
class KeptCopies {

    private static final String NAMELESS = "?";

    private final JdbcClient database;

    KeptCopies(JdbcClient database) {
        this.database = database;
    }

    /** @throws NotDone if it is empty, too large or of a kind that is not kept */
    KeptCopy keep(ReceivedFile file) {
        var bytes = file.bytes();
        if (bytes.length == 0 || bytes.length > ReceivedFile.MOST_BYTES) {
            throw new NotDone(Cause.FILE_REFUSED);
        }
        var type = CopyType.sniff(bytes).orElseThrow(() -> new NotDone(Cause.FILE_REFUSED));
        var sha256 = digest(bytes);
        database.sql("INSERT INTO kept_copy (sha256, media_type, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .param(sha256)
                .param(type.mediaType())
                .param(bytes)
                .update();
        return new KeptCopy(sha256, type, name(file), bytes.length);
    }

    Optional<byte[]> find(String sha256) {
        return database.sql("SELECT content FROM kept_copy WHERE sha256 = ?")
                .param(sha256)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    /** Its last part only: what comes before is somebody's folders. */
    private static String name(ReceivedFile file) {
        var cleaned = PlainWords.of(file.name().substring(lastSeparator(file.name()) + 1));
        if (cleaned.isEmpty()) {
            return NAMELESS;
        }
        var length = cleaned.codePointCount(0, cleaned.length());
        return length <= KeptCopy.LONGEST_NAME
                ? cleaned
                : cleaned.substring(cleaned.offsetByCodePoints(0, length - KeptCopy.LONGEST_NAME));
    }

    private static int lastSeparator(String name) {
        return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
