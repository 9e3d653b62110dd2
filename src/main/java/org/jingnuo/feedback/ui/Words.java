package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.jingnuo.site.Language;

/** What a person wrote, in whatever language; one that may not be the page's is named to screen readers. */
class Words extends Paragraph {

    /** What a moderator wrote, or somebody else of whom no more is known. */
    Words(String text) {
        this();
        setText(text);
        name(text);
    }

    /** @param page language of the page on which it was written */
    Words(String text, Language page) {
        this(text);
        if (page == Language.EN && !isChinese(text)) {
            getElement().setAttribute("lang", Language.EN.tag());
        }
    }

    /** Empty yet. */
    Words() {
        addClassName("words");
    }

    /** Names the language of {@code text} where its characters tell. */
    void name(String text) {
        if (isChinese(text)) {
            getElement().setAttribute("lang", Language.ZH.tag());
        }
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
