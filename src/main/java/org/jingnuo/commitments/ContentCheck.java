package org.jingnuo.commitments;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import org.jingnuo.commitments.content.Content;
import org.jingnuo.commitments.content.ContentReading;
import org.jingnuo.platform.StartupFault;

/** Checks a content folder: alone for {@code portal check}, and before every import. */
public final class ContentCheck {

    private ContentCheck() {}

    /**
     * Prints one line with what the folder holds, or all its mistakes.
     *
     * @return 0, or {@link StartupFault#CONTENT} when there are mistakes
     */
    public static int run(Path folder, PrintStream out) {
        var reading = ContentReading.of(folder);
        var content = reading.content();
        out.println(content != null ? summary(content) : complaint(reading));
        return content != null ? 0 : StartupFault.CONTENT;
    }

    /** @throws StartupFault that tells all mistakes, if there are any */
    static Content read(Path folder) {
        var reading = ContentReading.of(folder);
        var content = reading.content();
        if (content == null) {
            throw new StartupFault(StartupFault.CONTENT, complaint(reading));
        }
        return content;
    }

    /** The last lines are those a terminal shows, so what may be the cause of all others stands there once more. */
    private static String complaint(ContentReading reading) {
        var lines = new ArrayList<String>();
        reading.mistakes().forEach(mistake -> lines.add(mistake.toString()));
        lines.add(counted(reading.mistakes().size(), "mistake") + " in the content.");
        if (reading.mistakes().size() > reading.unreadable().size()
                && !reading.unreadable().isEmpty()) {
            lines.add("Begin with what follows; the others may only come from it.");
            reading.unreadable().forEach(mistake -> lines.add(mistake.toString()));
        }
        return String.join("\n", lines);
    }

    private static String summary(Content content) {
        return "The content is right: "
                + String.join(
                        ", ",
                        counted(content.commitments().size(), "commitment"),
                        counted(content.sources().size(), "report"),
                        counted(content.themes().size(), "theme"),
                        counted(content.places().size(), "place"),
                        counted(content.mapShapes().size(), "map shape"),
                        counted(content.hedges().size(), "hedge"),
                        counted(content.retired().size(), "retired id"))
                + ".";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
