package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** Something that opens under its title without any script. The reader's opening and closing is left to the browser. */
@Tag("details")
class Folded extends HtmlContainer {

    Folded(String title, String styleName) {
        addClassName(styleName);
        getElement().appendChild(new Element("summary").setText(title));
    }

    Folded opened() {
        getElement().setAttribute("open", true);
        return this;
    }
}
