package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Something that opens under its title without any script. The reader's opening and closing is left to the browser. */
@Tag("details")
public class Folded extends HtmlContainer {

    /** @param styleName class of the element */
    public Folded(String title, String styleName) {
        addClassName(styleName);
        getElement().appendChild(new Element("summary").setText(title));
    }

    /** This, open from the beginning. */
    public Folded opened() {
        getElement().setAttribute("open", true);
        return this;
    }
}
