package org.jingnuo.commitments.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jingnuo.commitments.content.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a content folder.
 *
 * @param content null when there is any mistake
 * @param mistakes by file and line
 * @param unreadable those of them for which a whole file is left out, so that others may only follow from it
 */
public record ContentReading(@Nullable Content content, List<Mistake> mistakes, List<Mistake> unreadable) {

    /** Reads and checks a folder; never throws, whatever the folder holds. */
    public static ContentReading of(Path folder) {
        var mistakes = new Mistakes();
        var shown = shown(folder);
        if (!Files.isDirectory(folder)) {
            mistakes.add(shown.toString(), 0, "there is no such folder", "Name the folder that holds site.yaml");
            return new ContentReading(null, mistakes.all(), mistakes.unreadable());
        }
        var files = ContentFiles.read(shown, mistakes);
        Rule.ALL.forEach(rule -> rule.check(files));
        return new ContentReading(mistakes.none() ? Assembly.of(files) : null, mistakes.all(), mistakes.unreadable());
    }

    /** Short in messages where the folder lies below the working directory. */
    private static Path shown(Path folder) {
        var here = Path.of("").toAbsolutePath();
        var whole = folder.toAbsolutePath().normalize();
        return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : whole;
    }
}
