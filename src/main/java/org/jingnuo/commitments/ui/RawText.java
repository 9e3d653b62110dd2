package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jingnuo.commitments.Source;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.site.Language;

/**
 * A source as it came, line by line; line 83 has the address {@code #L83}, which opens the text. Folded, a phone need not
 * lay out the report twice before it can be read.
 */
class RawText extends Folded {

    RawText(Source source) {
        super(UI.getCurrentOrThrow().getTranslation("source.raw"), "as-it-came");
        var heading = new H2(getTranslation("source.raw"));
        heading.setId("raw");
        var text = new Section(heading, new Paragraph(getTranslation("source.rawLead")), lines(source));
        // beside the reading order it scrolls by itself, and a keyboard must reach it
        text.getElement().setAttribute("tabindex", "0").setAttribute("aria-labelledby", "raw");
        add(text);
    }

    private static OrderedList lines(Source source) {
        var lines = new OrderedList();
        lines.addClassName("raw");
        lines.getElement().setAttribute("lang", Language.ZH.tag());
        var number = 0;
        for (var line : source.text().lines().toList()) {
            var item = new ListItem(line);
            item.setId("L" + ++number);
            lines.add(item);
        }
        return lines;
    }
}
