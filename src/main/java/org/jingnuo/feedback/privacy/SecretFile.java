package org.jingnuo.feedback.privacy;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;

/**
 * The secret as a file that only its owner can read.
 *
 * @param data the data folder, in which it is {@code keys/feedback.key}
 */
record SecretFile(Path data) {

    Path path() {
        return folder().resolve("feedback.key");
    }

    /**
     * The secret, or nothing when there is no such file.
     *
     * @throws StartupFault when it cannot be read or holds something else
     */
    Optional<byte[]> find() {
        try {
            var secret = Secret.read(Files.readString(path())).orElseThrow(this::damaged);
            return Optional.of(secret);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new StartupFault(
                    StartupFault.SETTING,
                    "The key %s cannot be read; let the user who runs the portal read it, or put a copy of it back."
                            .formatted(path()),
                    failure);
        }
    }

    /**
     * Makes a secret and keeps it, wholly or not at all.
     *
     * @return once it would survive a power failure
     * @throws StartupFault when it cannot be written
     */
    byte[] make() {
        var secret = new byte[FeedbackKeys.LENGTH];
        new SecureRandom().nextBytes(secret);
        try {
            write(Secret.write(secret));
            return secret;
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    private void write(String text) throws IOException {
        Files.createDirectories(data);
        Files.createDirectories(folder(), only("rwx------"));
        var unfinished = Files.createTempFile(folder(), "feedback", ".unfinished", only("rw-------"));
        try {
            Files.writeString(unfinished, text);
            force(unfinished, WRITE);
            Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE);
            force(folder(), READ);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path folder() {
        return data.resolve("keys");
    }

    private static void force(Path path, OpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    private StartupFault damaged() {
        return new StartupFault(
                StartupFault.SETTING,
                "The key %s does not hold 32 bytes in base64; put a copy of it back.".formatted(path()));
    }

    private StartupFault unwritable(IOException failure) {
        if (StartupFaults.saysDiskIsFull(String.valueOf(failure.getMessage()))) {
            return StartupFaults.of(failure);
        }
        return new StartupFault(
                StartupFault.SETTING,
                "The key %s cannot be written; let the user who runs the portal write there, or set jingnuo.feedback.key."
                        .formatted(path()),
                failure);
    }
}
