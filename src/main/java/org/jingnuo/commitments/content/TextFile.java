package org.jingnuo.commitments.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a UTF-8 file whole; a file that is missing, too large or not UTF-8 is a mistake. */
public final class TextFile {

    /** Bytes. A year's report has about 15,000; what is far beyond that was not meant to be content. */
    static final int LARGEST = 2_000_000;

    private TextFile() {}

    /** All of a file; empty, with the mistake noted, when it cannot be had. */
    public static Optional<byte[]> bytes(Path file, Mistakes mistakes) {
        try {
            if (!Files.exists(file)) {
                mistakes.addUnreadable(
                        file.toString(), 0, "there is no such file", "Write it; the README shows its format");
            } else if (!Files.isRegularFile(file)) {
                mistakes.addUnreadable(
                        file.toString(), 0, "this is not a file", "Put a file of this name in its place");
            } else if (Files.size(file) > LARGEST) {
                mistakes.addUnreadable(
                        file.toString(), 0, "the file is larger than " + LARGEST + " bytes", "Make it smaller");
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            mistakes.addUnreadable(
                    file.toString(), 0, "the file cannot be read (" + e.getMessage() + ")", "Make it readable for us");
        }
        return Optional.empty();
    }

    /** {@code bytes} as UTF-8; empty, with the mistake and its line noted, when they are something else. */
    public static Optional<String> text(Path file, byte[] bytes, Mistakes mistakes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(decoder.decode(input).toString());
        } catch (CharacterCodingException e) {
            var line = 1;
            for (var i = 0; i < input.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            mistakes.addUnreadable(file.toString(), line, "the bytes here are not UTF-8", "Save the file as UTF-8");
            return Optional.empty();
        }
    }
}
