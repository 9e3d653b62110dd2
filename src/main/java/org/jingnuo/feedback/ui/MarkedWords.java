package org.jingnuo.feedback.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jingnuo.feedback.privacy.Find;

/** What somebody wrote, with what looks like personal data marked and named. */
class MarkedWords extends Words {

    MarkedWords(String words, List<Find> finds) {
        name(words);
        var end = 0;
        for (var find : finds) {
            append(words.substring(end, find.start()));
            getElement()
                    .appendChild(new Element("mark")
                            .setAttribute("title", getTranslation("feedback.personal." + find.kind()))
                            .setText(words.substring(find.start(), find.end())));
            end = find.end();
        }
        append(words.substring(end));
    }

    private void append(String text) {
        if (!text.isEmpty()) {
            getElement().appendChild(Element.createText(text));
        }
    }
}
