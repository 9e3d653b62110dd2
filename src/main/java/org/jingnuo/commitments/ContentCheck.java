package org.jingnuo.commitments;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jingnuo.commitments.content.Content;
import org.jingnuo.commitments.content.ContentReading;
import org.jingnuo.commitments.content.Mistake;
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

    private static String complaint(ContentReading reading) {
        var count = reading.mistakes().size();
        return reading.mistakes().stream().map(Mistake::toString).collect(Collectors.joining("\n")) + "\n"
                + (count == 1 ? "1 mistake in the content." : count + " mistakes in the content.");
    }

    private static String summary(Content content) {
        return "The content is right: %d commitments of %d report(s), %d themes, %d places, %d hedges, %d retired ids."
                .formatted(
                        content.commitments().size(),
                        content.sources().size(),
                        content.themes().size(),
                        content.places().size(),
                        content.hedges().size(),
                        content.retired().size());
    }
}
