package org.jingnuo.commitments.content.rules;

import java.nio.file.Files;
import java.util.List;
import org.jingnuo.commitments.content.ContentFiles;

/** The pages that every edition has are there in both languages. */
class PagesAreThere implements Rule {

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
                }
            }
        }
    }
}
