package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Language;
import org.jingnuo.site.Live;
import org.jspecify.annotations.Nullable;

/** One value of a facet: a tick box, its name, and how many commitments it would show. */
@Tag("label")
public class FacetRow extends HtmlContainer {
    private final Input box = new Input();
    private final Span count = new Span();
    private final String label;
    private boolean chosen;

    FacetRow(Facet.Name facet, Facet.Value value, Language language, @Nullable BiConsumer<String, Boolean> choose) {
        label = FacetLabels.value(facet, value, language);
        box.setType("checkbox");
        box.getElement()
                .setAttribute("name", facet.name().toLowerCase(Locale.ROOT))
                .setAttribute("value", value.id());
        if (choose != null) {
            Live.live(box)
                    .getElement()
                    .addEventListener(
                            "change",
                            event -> choose.accept(
                                    value.id(),
                                    event.getEventData()
                                            .get("event.target.checked")
                                            .asBoolean()))
                    .addEventData("event.target.checked");
        }
        count.addClassName("count");
        add(box, new Span(label), count);
    }

    /** The attribute is what the HTML of the first response says, the property what a running page shows. */
    void show(Facet.Value value) {
        chosen = value.chosen();
        box.getElement().setAttribute("checked", chosen);
        box.getElement().setProperty("checked", chosen);
        count.setText(String.valueOf(value.count()));
    }

    /** By attribute, so that the first response says it too. */
    void setHidden(boolean hidden) {
        getElement().setAttribute("hidden", hidden);
    }

    boolean isChosen() {
        return chosen;
    }

    /** In the reader's language. */
    public String label() {
        return label;
    }
}
