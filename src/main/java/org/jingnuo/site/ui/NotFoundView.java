package org.jingnuo.site.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.jingnuo.site.Destination;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;

/** There is no such page: says so and leads on. */
@ParentLayout(SiteLayout.class)
class NotFoundView extends PublicView implements HasErrorParameter<NotFoundException> {
    private final List<Destination> destinations;

    NotFoundView(List<Destination> destinations) {
        this.destinations = destinations;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    protected PageHead show(Visit visit) {
        var ways = new UnorderedList(new ListItem(new Anchor(visit.address("/"), getTranslation("site.home"))));
        destinations.stream()
                .sorted(Comparator.comparingInt(Destination::rank))
                .map(place -> new Anchor(visit.address(place.path().get()), getTranslation(place.label())))
                .forEach(link -> ways.add(new ListItem(link)));
        ways.addClassName("ways");
        addClassName("prose");
        add(
                new H1(getTranslation("notFound.title")),
                new Paragraph(getTranslation("notFound.text")),
                new Paragraph(getTranslation("notFound.ways")),
                ways);
        return PageHead.of(getTranslation("notFound.title"), getTranslation("notFound.text"))
                .withStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
