package org.jingnuo.commitments.content.rules;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jingnuo.commitments.content.ContentFiles;

/** A source's text has the checksum of its record, and the record the name of its folder. */
class TextIsAsItCame implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var source : content.sources()) {
            var record = source.record();
            var found = sha256(source.bytes());
            if (!record.sha256().isEmpty() && !record.sha256().equals(found)) {
                record.where()
                        .get("sha256")
                        .wrong(
                                "sha256 is not that of text.txt",
                                "Restore text.txt as it came, or, if the text is to change, write: " + found);
            }
            if (!record.id().isEmpty() && !record.id().equals(source.id())) {
                record.where()
                        .get("id")
                        .wrong("id is not the name of the folder", "Write " + source.id() + " or rename the folder");
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
