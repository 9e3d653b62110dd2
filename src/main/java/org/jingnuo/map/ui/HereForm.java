package org.jingnuo.map.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.jingnuo.map.Coordinates;
import org.jingnuo.site.Icon;
import org.jingnuo.site.Needs;
import org.jingnuo.site.Scripts;
import org.jingnuo.site.Visit;

/**
 * Asks the browser where the reader is, after saying what becomes of it. Needs {@code frontend/scripts/map/near.ts}, which lets the
 * button be pressed: nobody sends a position before it is known.
 */
class HereForm extends PositionForm {

    HereForm(Visit visit) {
        super(visit);
        addClassName("here");
        Needs.scriptAtOnce(this, Scripts.address("near.js"));
        keep(Coordinates.LATITUDE, "");
        keep(Coordinates.LONGITUDE, "");
        var button = new NativeButton();
        button.add(Icon.of("crosshair"));
        button.add(getTranslation("near.useHere"));
        button.getElement().setAttribute("type", "submit").setAttribute("disabled", true);
        button.addClassName("button");
        var privacy = new Paragraph(getTranslation("near.privacy"));
        privacy.setId("near-privacy");
        button.getElement().setAttribute("aria-describedby", "near-privacy");
        var status = new Paragraph();
        status.addClassName("note");
        status.getElement().setAttribute("role", "status");
        add(privacy, button, status);
        getElement()
                .setAttribute("data-asking", getTranslation("near.asking"))
                .setAttribute("data-refused", getTranslation("near.refused"))
                .setAttribute("data-unavailable", getTranslation("near.unavailable"))
                .setAttribute("data-insecure", getTranslation("near.insecure"))
                .setAttribute("data-offline", getTranslation("near.offline"))
                .setAttribute("data-failed", getTranslation("near.failed"));
    }
}
