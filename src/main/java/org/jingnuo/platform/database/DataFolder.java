package org.jingnuo.platform.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;

/** The folder of all that must be kept, held by one portal at a time; the system gives it back when a portal dies. */
public final class DataFolder implements AutoCloseable {

    /** A lock belongs to the process, so a second holder within it must be noticed here. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final String LOCK = "portal.pid";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes the folder when missing and holds it.
     *
     * @throws StartupFault when it is no folder, holds what is not ours, cannot be written, or another portal holds it
     */
    public static DataFolder hold(Path folder) {
        try {
            var path = Files.createDirectories(folder).toRealPath();
            if (!HELD.add(path)) {
                throw heldBy(path, ProcessHandle.current().pid() + "");
            }
            try {
                return new DataFolder(path, lock(path));
            } catch (IOException | StartupFault failure) {
                HELD.remove(path);
                throw failure;
            }
        } catch (FileAlreadyExistsException file) {
            throw new StartupFault(
                    StartupFault.DATA_FOLDER,
                    "The data folder %s is not a folder; choose another with --data.".formatted(folder),
                    file);
        } catch (IOException failure) {
            throw unusable(folder, failure);
        }
    }

    /** Its address with all links resolved. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
        HELD.remove(path);
    }

    /** A mistyped folder, say a home, must not be filled: it is empty, or something in it was made by a portal. */
    private static void refuseForeign(Path path) throws IOException {
        try (var entries = Files.list(path)) {
            var names = entries.map(entry -> entry.getFileName().toString()).toList();
            if (!names.isEmpty() && names.stream().noneMatch(DataFolder::isOurs)) {
                throw new StartupFault(
                        StartupFault.DATA_FOLDER,
                        "The folder %s holds other files and is no data folder of a portal; name an empty or a new one with --data."
                                .formatted(path));
            }
        }
    }

    /** The lock, the keys, the database, its unfinished beginnings and its programs. */
    private static boolean isOurs(String name) {
        return Set.of(LOCK, "keys", "postgres").contains(name) || name.startsWith("postgres-");
    }

    private static FileChannel lock(Path path) throws IOException {
        refuseForeign(path);
        var file = path.resolve(LOCK);
        var channel = FileChannel.open(file, CREATE, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw heldBy(path, Files.readString(file).strip());
        }
        var pid = ProcessHandle.current().pid() + "\n";
        channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static StartupFault heldBy(Path path, String pid) {
        return new StartupFault(
                StartupFault.DATA_FOLDER,
                "Another portal (process %s) uses the data folder %s; stop it, or choose another folder with --data."
                        .formatted(pid, path));
    }

    private static StartupFault unusable(Path folder, IOException failure) {
        if (StartupFaults.saysDiskIsFull(String.valueOf(failure.getMessage()))) {
            return StartupFaults.of(failure);
        }
        return new StartupFault(
                StartupFault.DATA_FOLDER,
                "The data folder %s cannot be made or written (%s); mend that, or choose another with --data."
                        .formatted(folder, reason(failure)),
                failure);
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException named when named.getReason() != null -> named.getReason();
            case NoSuchFileException nowhere -> "no folder can be made there";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
