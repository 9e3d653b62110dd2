package org.jingnuo.map.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.parts.IgnoredNotice;
import org.jingnuo.map.Coordinates;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.NearAnswer;
import org.jingnuo.map.NearPart;
import org.jingnuo.map.NearQuery;
import org.jingnuo.map.NearbyPromises;
import org.jingnuo.map.PlaceChoice;
import org.jingnuo.site.Excerpt;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.ReadsForm;
import org.jingnuo.site.ReadsQuery;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What was promised near somebody, or near a place of the list. A place stands in the address and can be shared; where
 * the reader is comes in a form, rounded, and stands nowhere.
 */
@Route(value = MapPaths.NEAR, layout = SiteLayout.class)
@ReadsQuery(
        value = {MapPaths.PLACE, NearQuery.TYPED, MapPaths.THEME},
        endless = NearQuery.TYPED)
@ReadsForm({Coordinates.LATITUDE, Coordinates.LONGITUDE, NearQuery.DISTRICT, MapPaths.THEME})
class NearView extends PublicView {

    /** Characters of what was typed, in a sentence about it. */
    private static final int LONGEST_SHOWN = 40;

    private final transient NearbyPromises promises;
    private final transient PlaceChoice places;
    private final transient ObjectProvider<NearPart> parts;

    NearView(NearbyPromises promises, PlaceChoice places, ObjectProvider<NearPart> parts) {
        this.promises = promises;
        this.places = places;
        this.parts = parts;
    }

    @Override
    protected PageHead show(Visit visit) {
        var query = NearQuery.parse(visit.query());
        var named = query.typed() == null ? List.<Place>of() : places.named(query.typed());
        var answer = answer(query, named);
        var head = answer.isPresent() ? show(answer.get(), query, visit) : ask(query, named, visit);
        return head.withReach(PageHead.Reach.POSITION);
    }

    private Optional<NearAnswer> answer(NearQuery query, List<Place> named) {
        if (query.position() != null) {
            return Optional.of(promises.near(query.position(), query.district(), query.theme()));
        }
        if (query.place() != null) {
            return promises.near(query.place(), query.theme());
        }
        return named.size() == 1 ? promises.near(named.getFirst().id(), query.theme()) : Optional.empty();
    }

    private PageHead show(NearAnswer answer, NearQuery query, Visit visit) {
        var place = answer.place();
        var title = place == null
                ? getTranslation("near.here")
                : getTranslation("near.at", place.name().in(visit.language()));
        add(new H1(title));
        if (query.theme() != null && answer.theme() == null) {
            add(new IgnoredNotice(List.of(new BrowseQuery.Ignored(MapPaths.THEME, query.theme()))));
        }
        var results = new NearResults(answer, visit);
        parts.stream().flatMap(part -> part.build(answer, visit).stream()).forEach(results::add);
        add(results, new PlaceChooser(places.all(), "", visit).folded());
        var head = PageHead.of(title, getTranslation("near.description"));
        return place == null ? head : head.withCanonicalQuery(MapPaths.PLACE + "=" + place.id());
    }

    private PageHead ask(NearQuery query, List<Place> named, Visit visit) {
        var title = getTranslation("near.title");
        add(new H1(title));
        if (query.mistaken()) {
            add(note(getTranslation("near.mistaken")));
        } else if (query.place() != null) {
            add(notPlace(query.place(), visit));
        } else if (query.typed() != null) {
            add(
                    named.isEmpty()
                            ? note(getTranslation("near.unknown", Excerpt.of(query.typed(), LONGEST_SHOWN)))
                            : new PlaceLinks(
                                    getTranslation("near.which", Excerpt.of(query.typed(), LONGEST_SHOWN)),
                                    named,
                                    visit));
        }
        add(new PlaceChooser(places.all(), Objects.requireNonNullElse(query.typed(), ""), visit));
        var head = PageHead.of(title, getTranslation("near.description"));
        return query.place() == null ? head : head.withStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** The whole city, and what lies outside it, are places of the report as well, but nothing is near them. */
    private Paragraph notPlace(String id, Visit visit) {
        return note(places.find(id)
                .map(it -> getTranslation("near.tooLarge", it.name().in(visit.language())))
                .orElseGet(() -> getTranslation("near.noPlace", Excerpt.of(id, LONGEST_SHOWN))));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        return note;
    }
}
