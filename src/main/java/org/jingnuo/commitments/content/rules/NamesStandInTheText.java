package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.WhiteSpace;

/** Works are named as the source names them, and a list of names is not empty. */
class NamesStandInTheText implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            var names = commitment.where().get("names");
            if (!names.isAbsent() && commitment.names().isEmpty()) {
                names.wrong("the list of names is empty", "Leave names out");
            }
            content.findSource(commitment.file().source()).ifPresent(source -> {
                for (var name : commitment.names()) {
                    var zh = WhiteSpace.removed(name.name().zh());
                    if (!zh.isEmpty() && source.text().find(zh).isEmpty()) {
                        name.where()
                                .get("zh")
                                .wrong("the name " + zh + " does not stand in the text", "Copy it from text.txt");
                    }
                }
            });
        }
    }
}
