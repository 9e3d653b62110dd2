package org.jingnuo.map.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Place;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.NearAnswer;
import org.jingnuo.map.NearQuery;
import org.jingnuo.map.NearbyPromises;
import org.jingnuo.map.PlaceChoice;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.ReadsForm;
import org.jingnuo.site.ReadsQuery;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;

/**
 * What was promised near somebody, or near a place of the list. A place stands in the address and can be shared; where
 * the reader is comes in a form, rounded, and stands nowhere.
 */
@Route(value = MapPaths.NEAR, layout = SiteLayout.class)
@ReadsQuery({NearQuery.PLACE, NearQuery.TYPED, NearQuery.THEME})
@ReadsForm({NearQuery.LATITUDE, NearQuery.LONGITUDE, NearQuery.DISTRICT, NearQuery.THEME})
class NearView extends PublicView {

    private final transient NearbyPromises promises;
    private final transient PlaceChoice places;

    NearView(NearbyPromises promises, PlaceChoice places) {
        this.promises = promises;
        this.places = places;
    }

    @Override
    protected PageHead show(Visit visit) {
        var query = NearQuery.parse(visit.query());
        var named = query.typed() == null ? List.<Place>of() : places.named(query.typed());
        var answer = answer(query, named);
        var head = answer.isPresent() ? show(answer.get(), visit) : ask(query, named, visit);
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

    private PageHead show(NearAnswer answer, Visit visit) {
        var place = answer.place();
        var title = place == null
                ? getTranslation("near.here")
                : getTranslation("near.at", place.name().in(visit.language()));
        add(new H1(title), new NearResults(answer, visit), new PlaceChooser(places.all(), visit).folded());
        var head = PageHead.of(title, getTranslation("near.description"));
        return place == null ? head : head.withCanonicalQuery(MapPaths.PLACE + "=" + place.id());
    }

    private PageHead ask(NearQuery query, List<Place> named, Visit visit) {
        var title = getTranslation("near.title");
        add(new H1(title));
        if (query.mistaken()) {
            add(note(getTranslation("near.mistaken")));
        } else if (query.place() != null) {
            add(note(getTranslation("near.noPlace", query.place())));
        } else if (query.typed() != null) {
            add(
                    named.isEmpty()
                            ? note(getTranslation("near.unknown", query.typed()))
                            : new PlaceLinks(getTranslation("near.which", query.typed()), named, visit));
        }
        add(new PlaceChooser(places.all(), visit));
        return PageHead.of(title, getTranslation("near.description"));
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        note.getElement().setAttribute("role", "status");
        return note;
    }
}
