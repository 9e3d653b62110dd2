package org.jingnuo.map.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.parts.FilterPanel;
import org.jingnuo.map.Basemaps;
import org.jingnuo.map.Coordinates;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.MapQuery;
import org.jingnuo.map.MapSheets;
import org.jingnuo.platform.geo.Box;
import org.jingnuo.site.Icon;
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
        var title = getTranslation("map.title");
        add(new H1(title));
        var query = MapQuery.parse(visit.query());
        var whole = sheets.whole();
        var understood = whole.map(it -> show(query, it, visit)).orElse(query);
        if (whole.isEmpty()) {
            add(new Paragraph(getTranslation("map.noPlaces")));
        }
        return PageHead.of(title, getTranslation("map.description"))
                .withCanonicalQuery(understood.narrowing().queryString())
                .withReach(basemaps.shown()
                        .map(it -> new PageHead.Reach(false, it.imageOrigins(), it.dataOrigins(), false))
                        .orElse(PageHead.Reach.NONE));
    }

    /** What of the query could be understood. */
    private MapQuery show(MapQuery query, Box whole, Visit visit) {
        var sheet = sheets.show(query.box() == null ? whole : query.box(), query.narrowing());
        var understood = query.with(sheet.list().query());
        var filters =
                new FilterPanel(visit.address("/" + MapPaths.MAP), sheet.list().facets(), visit);
        filters.setId("map-filters");
        filters.show(sheet.list().facets(), kept(understood));
        var lead = new Paragraph(getTranslation("map.lead"));
        lead.addClassName("lead");
        var map = new PromiseMap(sheet, understood, whole, catalogue.now(), visit, json);
        basemaps.shown().ifPresent(map::lay);
        var beside = new Div(outdated(), filters, new MapList(sheet, understood, visit));
        var frame = new Div(map, card());
        frame.addClassName("map-frame");
        var page = new Div(toList(understood, visit), frame, beside);
        page.addClassName("map-page");
        add(lead, page);
        return understood;
    }

    /** What the filters' form sends along. */
    private static Map<String, String> kept(MapQuery query) {
        return query.box() == null ? Map.of() : Map.of(Coordinates.BOX, Coordinates.write(query.box()));
    }

    /** Past everything on the map, for readers with a keyboard. */
    private Anchor toList(MapQuery query, Visit visit) {
        var link = new Anchor(visit.address(query.path()) + "#map-list", getTranslation("map.toList"));
        link.addClassName("skip");
        return link;
    }

    /** Where the script shows what is chosen on the map. */
    private Section card() {
        var close = new NativeButton();
        close.add(Icon.of("x-lg"));
        close.setAriaLabel(getTranslation("map.close"));
        var content = new Div();
        content.addClassName("content");
        var link = new Anchor("#map-list", getTranslation("map.inList"));
        link.addClassName("action");
        var card = new Section(close, content, link);
        card.setId("map-card");
        card.getElement()
                .setAttribute("hidden", true)
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", getTranslation("map.chosen"));
        return card;
    }

    /** Empty until the script fails to bring the page up to date. */
    private Paragraph outdated() {
        var status = new Paragraph();
        status.setId("map-outdated");
        status.getElement().setAttribute("role", "status").setAttribute("data-text", getTranslation("map.outdated"));
        return status;
    }
}
