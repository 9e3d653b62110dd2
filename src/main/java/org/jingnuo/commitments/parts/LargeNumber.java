package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.Quantities;
import org.jingnuo.site.Language;

/** A number of the report, set large, with its comparator in words and its unit. */
public class LargeNumber extends Span {

    /** In words where that is shorter, never rounded. */
    public LargeNumber(Measure measure, Language language) {
        addClassName("number");
        var comparator = getTranslation("comparator." + measure.comparator());
        var unit = measure.unit().in(language);
        add(comparator.isEmpty() ? "" : comparator + " ");
        getElement().appendChild(new Element("b").setText(Quantities.inWords(measure.value(), language)));
        add(unit.equals("%") || unit.startsWith("：") ? unit : " " + unit);
    }
}
