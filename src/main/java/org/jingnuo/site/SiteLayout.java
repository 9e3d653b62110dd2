package org.jingnuo.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.util.UriUtils;

/** What stands around every public page: the way to its text, the name, the main places, language and type size. */
@JsModule("./takeover.ts")
@AnonymousAllowed
public class SiteLayout extends Div implements RouterLayout, BeforeEnterObserver {
    private final Header header = new Header();
    private final Footer footer = new Footer();
    private final List<Destination> destinations;
    private final List<HeaderPart> parts;

    SiteLayout(List<Destination> destinations, List<HeaderPart> parts) {
        this.parts = parts;
        this.destinations = destinations.stream()
                .sorted(Comparator.comparingInt(Destination::rank))
                .toList();
        addClassName("site");
        add(header, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        getElement().insertChild(getElement().indexOfChild(footer.getElement()), content.getElement());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var visit = Visit.of(event);
        event.getUI().setLocale(visit.language().locale());
        var here = address(event.getLocation());
        header.removeAll();
        header.add(skipLink(here), brand(visit), places(visit, "site.places"), preferences(visit, here));
        parts.forEach(part -> header.add(part.build(visit)));
        footer.removeAll();
        footer.add(places(visit, "site.morePlaces"), new Paragraph(getTranslation("site.footer")));
    }

    /** With its path encoded again: it may hold characters that no link can. */
    private static String address(Location location) {
        var query = location.getQueryParameters().getQueryString();
        return "/" + UriUtils.encodePath(location.getPath(), StandardCharsets.UTF_8)
                + (query.isEmpty() ? "" : "?" + query);
    }

    /** @param here full address, because a page with a base element has no links relative to itself */
    private Component skipLink(String here) {
        var link = new Anchor(here + "#main", getTranslation("site.skip"));
        link.addClassName("skip");
        return link;
    }

    private Component brand(Visit visit) {
        var seal = new Span();
        seal.addClassName("seal");
        seal.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(visit.address("/"), seal, new Span(getTranslation("site.name")));
        link.addClassName("brand");
        return link;
    }

    private Component places(Visit visit, String label) {
        var list = new UnorderedList();
        for (var destination : destinations) {
            var path = destination.path().get();
            var link = new Anchor(visit.address(path), getTranslation(destination.label()));
            if (visit.path().equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.setAriaLabel(getTranslation(label));
        return nav;
    }

    private Component preferences(Visit visit, String here) {
        var large = TypeSize.chosenIn(VaadinRequest.getCurrent().getCookies()) == TypeSize.LARGE;
        var other = visit.language().other();
        return new PreferenceForm(
                here,
                new PreferenceForm.Choice(
                        PreferenceForm.LANGUAGE, other.code(), getTranslation("site.otherLanguage"), other.tag()),
                new PreferenceForm.Choice(
                        PreferenceForm.TYPE,
                        (large ? TypeSize.NORMAL : TypeSize.LARGE).value(),
                        getTranslation(large ? "site.normalType" : "site.largeType"),
                        null));
    }
}
