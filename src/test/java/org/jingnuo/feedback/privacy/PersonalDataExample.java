package org.jingnuo.feedback.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A row of {@code personal-data.tsv}, where {@code \n} stands for a line break. All numbers in it are made up.
 *
 * @param text as somebody might write it, or as the report does
 * @param finds kind and what is found, parted by {@code |}; {@code -} for none
 */
record PersonalDataExample(String text, String finds) {

    static List<PersonalDataExample> all() {
        try (var rows = Files.lines(Path.of("src/test/resources/feedback/personal-data.tsv"))) {
            return rows.skip(1)
                    .map(row -> row.replace("\\n", "\n").split("\t"))
                    .map(cells -> new PersonalDataExample(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds as a row has them. */
    static String describe(String text, List<Find> finds) {
        return finds.isEmpty()
                ? "-"
                : finds.stream()
                        .map(find -> find.kind().name().toLowerCase(Locale.ROOT) + ":"
                                + text.substring(find.start(), find.end()))
                        .collect(Collectors.joining(" | "));
    }
}
