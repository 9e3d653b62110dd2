package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.html.Span;
import org.jingnuo.site.Language;

/** The report's own word that softens or stresses, in Chinese in both languages. */
public class HedgeWord extends Span {

    /** @param word as the report has it */
    public HedgeWord(String word) {
        super(word);
        addClassName("hedge");
        getElement().setAttribute("lang", Language.ZH.tag());
    }
}
