package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.site.Language;

/** A commitment's words, marked inside the whole paragraph they stand in; its sentence, which governs them, stands out. */
@Tag("blockquote")
class Quote extends HtmlContainer {

    Quote(CommitmentPages.Detail detail) {
        addClassName("quote");
        getElement().setAttribute("lang", Language.ZH.tag());
        var text = detail.paragraph().text();
        var sentence = CompactRange.of(detail.source(), detail.paragraph(), detail.sentence());
        var quote = CompactRange.of(
                detail.source(), detail.paragraph(), detail.commitment().passage());
        getElement()
                .appendChild(
                        Element.createText(text.substring(0, sentence.start())),
                        new Element("span")
                                .setAttribute("class", "sentence")
                                .appendChild(
                                        Element.createText(text.substring(sentence.start(), quote.start())),
                                        new Element("mark").setText(text.substring(quote.start(), quote.end())),
                                        Element.createText(text.substring(quote.end(), sentence.end()))),
                        Element.createText(text.substring(sentence.end())));
    }
}
