package org.jingnuo.map.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.map.Basemap;
import org.jingnuo.map.Coordinates;
import org.jingnuo.map.MapItems;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.MapQuery;
import org.jingnuo.map.MapSheet;
import org.jingnuo.platform.geo.Box;
import org.jingnuo.site.Needs;
import org.jingnuo.site.Scripts;
import org.jingnuo.site.Visit;
import tools.jackson.databind.json.JsonMapper;

/** The map that can be moved, of {@code frontend/scripts/map}; until its script is there, a drawing of the same. */
@Tag("promise-map")
class PromiseMap extends HtmlContainer {

    private final transient JsonMapper json;

    /**
     * @param query what of the address was understood
     * @param whole all of the city, beyond which there is nothing to see
     */
    PromiseMap(MapSheet sheet, MapQuery query, Box whole, Snapshot snapshot, Visit visit, JsonMapper json) {
        this.json = json;
        Needs.scriptAtOnce(this, Scripts.address("map.js"));
        getElement()
                .setAttribute("lang", visit.language().code())
                .setAttribute("min-zoom", "7")
                .setAttribute("max-zoom", "13") // no place is known better than to about a kilometre
                .setAttribute("bounds", Coordinates.write(whole.widened(1, 1)))
                .setAttribute("data-box", Coordinates.write(sheet.box()))
                .setAttribute("data-query", query.queryString())
                .setAttribute("data-items", MapPaths.MAP_DATA)
                .setAttribute("texts", json.writeValueAsString(texts()))
                .setAttribute("schematic", json.writeValueAsString(MapItems.sketch(snapshot)));
        var note = new Span(getTranslation("map.sketch"));
        note.addClassName("sketch-note");
        add(drawing(sheet, snapshot, visit), note);
    }

    /** Lays tiles under it. */
    void lay(Basemap basemap) {
        getElement().setAttribute("basemap", json.writeValueAsString(basemap));
    }

    /** As the element knows them; it fills in what is in braces. */
    private Map<String, String> texts() {
        return Map.ofEntries(
                Map.entry("map", getTranslation("map.title")),
                Map.entry("keys", getTranslation("map.keys")),
                Map.entry("sketch", getTranslation("map.sketch")),
                Map.entry("zoomIn", getTranslation("map.zoomIn")),
                Map.entry("zoomOut", getTranslation("map.zoomOut")),
                Map.entry("move", getTranslation("map.move")),
                Map.entry("north", getTranslation("map.north")),
                Map.entry("south", getTranslation("map.south")),
                Map.entry("west", getTranslation("map.west")),
                Map.entry("east", getTranslation("map.east")),
                Map.entry("twoFingers", getTranslation("map.twoFingers")),
                Map.entry("wheel", getTranslation("map.wheel", "{key}")),
                Map.entry("itemOne", getTranslation("map.itemOne", "{name}", "{count}")),
                Map.entry("itemMany", getTranslation("map.itemMany", "{name}", "{count}")),
                Map.entry("cluster", getTranslation("map.cluster", "{name}", "{count}")),
                Map.entry("several", getTranslation("map.several", "{name}", "{others}")),
                Map.entry("basemapFailed", getTranslation("map.basemapFailed")),
                Map.entry("reviewNumber", getTranslation("map.reviewNumber")));
    }

    private SketchMap drawing(MapSheet sheet, Snapshot snapshot, Visit visit) {
        var drawing =
                new SketchMap(sheet.box(), getTranslation("map.drawing"), visit.language()).draw(snapshot.schematic());
        sheet.spots().forEach(spot -> drawing.place(spot.place()));
        sheet.parts().forEach(part -> drawing.name(part.place(), part.count()));
        return drawing.nameWaters(snapshot.schematic());
    }
}
