package org.jingnuo.commitments.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a UTF-8 file whole; a file that is missing, too large or not UTF-8 is a mistake. */
final class TextFile {

    /** Bytes. A year's report has about 15,000; what is far beyond that was not meant to be content. */
    static final int LARGEST = 2_000_000;

    private TextFile() {}

    static Optional<byte[]> bytes(Path file, Mistakes mistakes) {
        try {
            if (!Files.exists(file)) {
                mistakes.add(file.toString(), 0, "there is no such file", "Write it; the README shows its format");
            } else if (!Files.isRegularFile(file)) {
                mistakes.add(file.toString(), 0, "this is not a file", "Put a file of this name in its place");
            } else if (Files.size(file) > LARGEST) {
                mistakes.add(file.toString(), 0, "the file is larger than " + LARGEST + " bytes", "Make it smaller");
            } else {
                return Optional.of(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            mistakes.add(
                    file.toString(), 0, "the file cannot be read (" + e.getMessage() + ")", "Make it readable for us");
        }
        return Optional.empty();
    }

    static Optional<String> text(Path file, byte[] bytes, Mistakes mistakes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(decoder.decode(input).toString());
        } catch (CharacterCodingException e) {
            var line = 1;
            for (var i = 0; i < input.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            mistakes.add(file.toString(), line, "the bytes here are not UTF-8", "Save the file as UTF-8");
            return Optional.empty();
        }
    }
}
