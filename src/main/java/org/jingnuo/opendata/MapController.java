package org.jingnuo.opendata;

import jakarta.servlet.http.HttpServletRequest;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.map.Coordinates;
import org.jingnuo.map.MapItems;
import org.jingnuo.map.MapItems.Item;
import org.jingnuo.map.MapSheets;
import org.jingnuo.platform.geo.GeoJson;
import org.jingnuo.platform.geo.GeoJson.FeatureCollection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a part of the map shows, as the page's map draws it. */
@RestController
class MapController {

    private final MapSheets sheets;

    MapController(MapSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping(path = ApiPaths.MAP, produces = GeoJson.MEDIA_TYPE)
    FeatureCollection<Item> map(HttpServletRequest request) {
        var parameters = Parameters.of(request);
        try {
            var box = Coordinates.box(parameters.needed(Coordinates.BOX));
            var zoom = Coordinates.zoom(parameters.needed(Coordinates.ZOOM));
            var narrowing = BrowseQuery.parse(parameters.narrowing());
            WrongParameter.refuse(narrowing.ignored());
            var sheet = sheets.show(box, narrowing);
            WrongParameter.refuse(sheet.list().query().ignored());
            return MapItems.of(sheet, zoom);
        } catch (Coordinates.Wrong wrong) {
            throw new WrongParameter(wrong);
        }
    }
}
