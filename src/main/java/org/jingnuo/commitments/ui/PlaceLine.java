package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jingnuo.commitments.Place;
import org.jingnuo.site.Language;

/** A place and how precisely it is known, in words. */
class PlaceLine extends Div {

    PlaceLine(Place place, Language language) {
        add(new Span(place.name().in(language)));
        add(Facts.explained(getTranslation("precision." + place.precision(), kilometres(place.radiusMetres()))));
    }

    /** Whole kilometres, at least 1: no place is known better than that. */
    private static int kilometres(int metres) {
        return Math.max(1, Math.ceilDiv(metres, 1000));
    }
}
