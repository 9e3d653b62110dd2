package org.jingnuo.moderation.progress;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jingnuo.moderation.Days;
import org.jingnuo.site.Language;

/** Says what was found out, for readers and for those who confirm it alike. */
class FindingTexts extends Div {

    private final Language language;

    /** @param copyAddress where this reader gets the kept copy, if there is one */
    FindingTexts(Finding finding, String copyAddress, Language language) {
        this.language = language;
        addClassName("finding");
        switch (finding) {
            case Finding.Statement statement -> show(statement, copyAddress);
            case Finding.NoEvidence none -> show(none);
        }
    }

    private void show(Finding.Statement statement, String copyAddress) {
        add(headline(getTranslation("official.execution." + statement.execution()), statement));
        var quote = new Element("blockquote").setText(statement.quote());
        if (statement.quote().codePoints().anyMatch(Character::isIdeographic)) {
            quote.setAttribute("lang", Language.ZH.tag());
        }
        getElement().appendChild(quote);
        add(new DocumentTexts(statement.document(), copyAddress, language));
    }

    private void show(Finding.NoEvidence none) {
        add(
                headline(getTranslation("official.noEvidence"), none),
                new Paragraph(getTranslation("official.searched", none.searched())),
                new Paragraph(getTranslation("official.noEvidence.means")));
    }

    private Paragraph headline(String found, Finding finding) {
        var word = new Span(found);
        word.addClassName("stated");
        var headline = new Paragraph();
        headline.add(word);
        headline.add(" " + getTranslation("official.asOf", Days.in(language, finding.asOf())));
        return headline;
    }
}
