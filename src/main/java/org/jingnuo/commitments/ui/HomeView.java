package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.HomePart;
import org.jingnuo.commitments.parts.Strip;
import org.jingnuo.commitments.parts.ThemeStrip;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;
import org.springframework.beans.factory.ObjectProvider;

/** The year's numbers people live with, and the ways to all the others. */
@Route(value = CommitmentPaths.HOME, layout = SiteLayout.class)
class HomeView extends PublicView {
    private final transient CommitmentPages pages;
    private final transient ObjectProvider<HomePart> parts;

    HomeView(CommitmentPages pages, ObjectProvider<HomePart> parts) {
        this.pages = pages;
        this.parts = parts;
    }

    @Override
    protected PageHead show(Visit visit) {
        var home = pages.home();
        var title = getTranslation(
                "home.title", String.valueOf(home.source().year()), home.city().in(visit.language()));
        add(new H1(title), lead(home));
        add(numbers(home, visit));
        parts.stream().flatMap(part -> part.build(visit).stream()).forEach(this::add);
        add(new H2(getTranslation("home.themes")), new ThemeStrip(home.themes(), visit));
        add(new H2(getTranslation("home.sections")), sections(home, visit));
        add(new H2(getTranslation("home.source")), source(home, visit));
        return PageHead.of(title, getTranslation("home.lead", home.total()))
                .withLinkedData(List.of(Map.of(
                        "@context", "https://schema.org",
                        "@type", "WebSite",
                        "name", getTranslation("site.name"),
                        "inLanguage", visit.language().tag(),
                        "about", ReportData.of(home.source(), visit.language()))));
    }

    private Paragraph lead(CommitmentPages.Home home) {
        var lead = new Paragraph(getTranslation("home.lead", home.total()));
        lead.addClassName("lead");
        return lead;
    }

    private Div numbers(CommitmentPages.Home home, Visit visit) {
        var cards = new Div();
        cards.addClassName("number-cards");
        home.highlights().forEach(commitment -> cards.add(new NumberCard(commitment, visit)));
        return cards;
    }

    private Strip sections(CommitmentPages.Home home, Visit visit) {
        var strip = new Strip();
        for (var entry : home.sections()) {
            var title = entry.section().title();
            if (title != null && entry.count() > 0) {
                strip.add(
                        visit.address(CommitmentPaths.browse(
                                Facet.Name.SECTION, entry.section().id())),
                        null,
                        title.in(visit.language()),
                        entry.count());
            }
        }
        return strip;
    }

    private Paragraph source(CommitmentPages.Home home, Visit visit) {
        var link = new Anchor(
                visit.address(CommitmentPaths.source(home.source().id())),
                home.source().title().in(visit.language()));
        return new Paragraph(link);
    }
}
