package org.jingnuo.map.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.map.MapItems;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.MapSheet;
import org.jingnuo.platform.geo.Box;
import org.jingnuo.site.Needs;
import org.jingnuo.site.Scripts;
import org.jingnuo.site.Visit;
import tools.jackson.databind.json.JsonMapper;

/** The map that can be moved, of {@code frontend/map}; until its script is there, a drawing of the same. */
@Tag("promise-map")
class PromiseMap extends HtmlContainer {

    private static final String[] TEXTS = {
        "map",
        "keys",
        "sketch",
        "zoomIn",
        "zoomOut",
        "move",
        "north",
        "south",
        "west",
        "east",
        "twoFingers",
        "wheel",
        "itemOne",
        "itemMany",
        "cluster",
        "basemapFailed",
        "reviewNumber"
    };

    /** @param whole all of the city, beyond which there is nothing to see */
    PromiseMap(MapSheet sheet, Box whole, Snapshot snapshot, Visit visit, JsonMapper json) {
        Needs.scriptAtOnce(this, Scripts.address("map.js"));
        getElement()
                .setAttribute("lang", visit.language().code())
                .setAttribute("min-zoom", "7")
                .setAttribute("max-zoom", "13") // no place is known better than to about a kilometre
                .setAttribute("bounds", bbox(whole.widened(1)))
                .setAttribute("data-box", bbox(sheet.box()))
                .setAttribute("data-items", MapPaths.MAP_DATA)
                .setAttribute("texts", json.writeValueAsString(texts()))
                .setAttribute("schematic", json.writeValueAsString(MapItems.sketch(snapshot)));
        add(drawing(sheet, snapshot, visit));
    }

    private Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        for (var name : TEXTS) {
            texts.put(name, getTranslation("map.element." + name));
        }
        return texts;
    }

    private SketchMap drawing(MapSheet sheet, Snapshot snapshot, Visit visit) {
        var drawing =
                new SketchMap(sheet.box(), getTranslation("map.drawing"), visit.language()).draw(snapshot.schematic());
        sheet.spots().forEach(spot -> drawing.place(spot.place()));
        sheet.parts().forEach(part -> drawing.name(part.place(), part.count()));
        return drawing;
    }

    private static String bbox(Box box) {
        return String.join(
                ",",
                Stream.of(box.west(), box.south(), box.east(), box.north())
                        .map(String::valueOf)
                        .toList());
    }
}
