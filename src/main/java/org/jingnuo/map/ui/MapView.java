package org.jingnuo.map.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.parts.FilterPanel;
import org.jingnuo.map.Basemaps;
import org.jingnuo.map.Coordinates;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.MapQuery;
import org.jingnuo.map.MapSheets;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.ReadsQuery;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was promised where, as a map and beside it as a list of the same; part of the map and filters live in the query
 * string. {@code map-page.ts} keeps the two in step.
 */
@Route(value = MapPaths.MAP, layout = SiteLayout.class)
@ReadsQuery(
        value = {Coordinates.BOX, "theme", "section", "place", "kind", "livelihood"},
        endless = Coordinates.BOX)
class MapView extends PublicView {

    private final transient MapSheets sheets;
    private final transient Catalogue catalogue;
    private final transient Basemaps basemaps;
    private final transient JsonMapper json;

    MapView(MapSheets sheets, Catalogue catalogue, Basemaps basemaps, JsonMapper json) {
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.basemaps = basemaps;
        this.json = json;
    }

    @Override
    protected PageHead show(Visit visit) {
        var query = MapQuery.parse(visit.query());
        var whole = sheets.whole();
        var box = query.box() == null ? whole : Optional.of(query.box());
        if (whole.isEmpty() || box.isEmpty()) {
            add(new H1(getTranslation("map.title")), new Paragraph(getTranslation("map.noPlaces")));
            return PageHead.of(getTranslation("map.title"), getTranslation("map.description"));
        }
        var sheet = sheets.show(box.get(), query.narrowing());
        var understood = query.with(sheet.list().query());
        var filters =
                new FilterPanel(visit.address("/" + MapPaths.MAP), sheet.list().facets(), visit);
        filters.setId("map-filters");
        filters.show(sheet.list().facets(), kept(understood));
        var lead = new Paragraph(getTranslation("map.lead"));
        lead.addClassName("lead");
        var beside = new Div(outdated(), filters, new MapList(sheet, understood, visit));
        var map = new PromiseMap(sheet, understood, whole.get(), catalogue.now(), visit, json);
        basemaps.shown().ifPresent(map::lay);
        var page = new Div(map, beside);
        page.addClassName("map-page");
        add(new H1(getTranslation("map.title")), lead, page);
        return PageHead.of(getTranslation("map.title"), getTranslation("map.description"))
                .withCanonicalQuery(understood.narrowing().queryString())
                .withReach(basemaps.shown()
                        .map(it -> new PageHead.Reach(false, it.imageOrigins(), it.dataOrigins()))
                        .orElse(PageHead.Reach.NONE));
    }

    /** What the filters' form sends along. */
    private static Map<String, String> kept(MapQuery query) {
        return query.box() == null ? Map.of() : Map.of(Coordinates.BOX, Coordinates.write(query.box()));
    }

    /** Empty until the script fails to bring the page up to date. */
    private Paragraph outdated() {
        var status = new Paragraph();
        status.setId("map-outdated");
        status.getElement().setAttribute("role", "status").setAttribute("data-text", getTranslation("map.outdated"));
        return status;
    }
}
