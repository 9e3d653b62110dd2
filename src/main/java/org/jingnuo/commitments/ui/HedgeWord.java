package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.Span;
import org.jingnuo.site.Language;

/** The report's own word that softens or stresses, in Chinese in both languages. */
class HedgeWord extends Span {

    HedgeWord(String word) {
        super(word);
        addClassName("hedge");
        getElement().setAttribute("lang", Language.ZH.tag());
    }
}
