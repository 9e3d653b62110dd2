package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jingnuo.site.Language;

/** What is known of a commitment, line by line. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    void add(String label, Component... values) {
        add(new Term(label));
        var description = new Description();
        description.add(values);
        add(description);
    }

    void add(String label, String value) {
        add(label, new Span(value));
    }

    /** A second, quieter sentence under a value. */
    static Span explained(String text) {
        var span = new Span(text);
        span.addClassName("explained");
        return span;
    }

    /** A sentence that holds words of the report, which are Chinese in both languages. */
    static Span explained(String text, String words) {
        var start = text.indexOf(words);
        var quoted = new Span(words);
        quoted.getElement().setAttribute("lang", Language.ZH.tag());
        var span = explained(text.substring(0, start));
        span.add(quoted);
        span.add(text.substring(start + words.length()));
        return span;
    }
}
