package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jingnuo.commitments.Source;
import org.jingnuo.site.Language;

/** A source as it came, line by line; line 83 has the address {@code #L83}. */
class RawText extends Section {

    RawText(Source source) {
        var heading = new H2(getTranslation("source.raw"));
        heading.setId("raw");
        var lines = new OrderedList();
        lines.addClassName("raw");
        lines.getElement().setAttribute("lang", Language.ZH.tag());
        var number = 0;
        for (var line : source.text().lines().toList()) {
            var item = new ListItem(line);
            item.setId("L" + ++number);
            lines.add(item);
        }
        // beside the reading order it scrolls by itself, and a keyboard must reach it
        getElement().setAttribute("tabindex", "0").setAttribute("aria-labelledby", "raw");
        add(heading, new Paragraph(getTranslation("source.rawLead")), lines);
    }
}
