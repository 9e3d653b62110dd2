package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jingnuo.commitments.Source;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.site.Language;

/** The sentences of a report that are no commitment, each with the reason, so that a reader can check the choice. */
class UnpromisedList extends Folded {

    UnpromisedList(Source source, String title) {
        super(title, "unpromised");
        var list = new UnorderedList();
        for (var sentence : source.unpromised()) {
            var words = new Span(sentence.text());
            words.getElement().setAttribute("lang", Language.ZH.tag());
            list.add(new ListItem(words, Facts.explained(getTranslation("unpromised." + sentence.reason()))));
        }
        add(new Paragraph(getTranslation("source.unpromisedLead")), list);
    }
}
