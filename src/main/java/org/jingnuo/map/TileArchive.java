package org.jingnuo.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jingnuo.platform.StartupFault;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A PMTiles archive on this machine, one file with every tile in it (specification of PMTiles, version 3). */
record TileArchive(Path file) {

    /** What an archive begins with: its name, and one byte for the version. */
    private static final byte[] BEGINNING = "PMTiles\3".getBytes(StandardCharsets.US_ASCII);

    /** @throws StartupFault when there is no such file, or something else in it */
    static TileArchive open(String name) {
        var file = Path.of(name).toAbsolutePath().normalize();
        try (var content = Files.newInputStream(file)) {
            if (!Arrays.equals(content.readNBytes(BEGINNING.length), BEGINNING)) {
                throw fault("jingnuo.map.archive names %s, which is no PMTiles archive of version 3.", file);
            }
        } catch (IOException unreadable) {
            throw fault("jingnuo.map.archive names %s, which is not there or may not be read.", file);
        }
        return new TileArchive(file);
    }

    Resource resource() {
        return new FileSystemResource(file);
    }

    /**
     * A strong entity tag: clients put tiles together out of ranges that have the same.
     *
     * @throws IOException when the file has gone
     */
    static String entityTag(Resource archive) throws IOException {
        return "\"%x-%x\"".formatted(archive.lastModified(), archive.contentLength());
    }

    private static StartupFault fault(String sentence, Path file) {
        return new StartupFault(StartupFault.SETTING, sentence.formatted(file));
    }
}
