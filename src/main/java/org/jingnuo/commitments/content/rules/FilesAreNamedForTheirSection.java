package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.content.ContentFiles;

/** The commitments of a section stand in one file that is named for year and section, where editors look for them. */
class FilesAreNamedForTheirSection implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            var file = commitment.file();
            content.findSource(file.source()).ifPresent(source -> {
                var wanted = source.record().year() + "-" + file.section() + ".yaml";
                if (source.record().year() > 0
                        && !file.section().isEmpty()
                        && !file.name().equals(wanted)) {
                    file.where()
                            .get("section")
                            .wrong("the file's name is not that of its section", "Rename it to " + wanted);
                }
            });
        }
    }
}
