package org.jingnuo.commitments.content.rules;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.TextFile;

/** The pages that every edition has are there in both languages, each with a heading and a paragraph. */
class PagesAreThere implements Rule {
    /** Both become the page's title and summary. */
    private static final Pattern TITLED =
            Pattern.compile("\\A\\s*# \\S.*\\R\\s*^(?!\\d+[.)])[^#>|*+\\s-]", Pattern.MULTILINE);

    @Override
    public void check(ContentFiles content) {
        for (var page : List.of("about", "privacy", "accessibility")) {
            for (var language : List.of("zh", "en")) {
                var file = content.folder().resolve("pages").resolve(page + "." + language + ".md");
                if (!Files.isRegularFile(file)) {
                    content.mistakes()
                            .add(
                                    file.toString(),
                                    0,
                                    "the page is missing",
                                    "Write it in " + (language.equals("zh") ? "Chinese" : "English"));
                } else {
                    TextFile.bytes(file, content.mistakes())
                            .flatMap(bytes -> TextFile.text(file, bytes, content.mistakes()))
                            .filter(text -> !TITLED.matcher(text).find())
                            .ifPresent(text -> content.mistakes()
                                    .add(
                                            file.toString(),
                                            1,
                                            "the page does not begin with a heading and a paragraph",
                                            "Begin it with # and its title, then an empty line and a paragraph"));
                }
            }
        }
    }
}
