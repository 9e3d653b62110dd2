package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Section;
import org.jingnuo.commitments.Source;
import org.jingnuo.site.Language;

/** A commitment's words, marked inside the whole paragraph they stand in. */
@Tag("blockquote")
class Quote extends HtmlContainer {

    Quote(Source source, Section.Paragraph paragraph, Commitment commitment) {
        addClassName("quote");
        getElement().setAttribute("lang", Language.ZH.tag());
        var text = paragraph.text();
        var span = CompactRange.of(source, paragraph, commitment.passage());
        getElement()
                .appendChild(
                        Element.createText(text.substring(0, span.start())),
                        new Element("mark").setText(text.substring(span.start(), span.end())),
                        Element.createText(text.substring(span.end())));
    }
}
