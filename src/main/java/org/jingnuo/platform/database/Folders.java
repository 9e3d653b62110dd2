package org.jingnuo.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Whole trees of files. */
final class Folders {

    private Folders() {}

    /** Deletes it with all that is in it; a missing one is fine. */
    static void delete(Path folder) throws IOException {
        for (var path : inside(folder).reversed()) {
            Files.delete(path);
        }
    }

    /** Gives it and all that is in it to a user of the system. */
    static void giveTo(String user, Path folder) throws IOException {
        var owner = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
        for (var path : inside(folder)) {
            Files.setOwner(path, owner);
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var paths = Files.walk(folder)) {
            return paths.sorted(Comparator.naturalOrder()).toList();
        }
    }
}
