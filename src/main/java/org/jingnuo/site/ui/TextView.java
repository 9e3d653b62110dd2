package org.jingnuo.site.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.SitePaths;
import org.jingnuo.site.Visit;

/** About, privacy, accessibility: the operator's own words from {@code content/pages/}. */
@Route(
        value = ":page(" + SitePaths.ABOUT + "|" + SitePaths.PRIVACY + "|" + SitePaths.ACCESSIBILITY + ")",
        layout = SiteLayout.class)
class TextView extends PublicView {
    private final TextPages pages;

    TextView(TextPages pages) {
        this.pages = pages;
    }

    @Override
    protected PageHead show(Visit visit) {
        var page = pages.get(visit.parameter("page"), visit.language());
        addClassName("prose");
        add(new Html("<article>" + page.html() + "</article>"));
        return PageHead.of(page.title(), page.summary());
    }
}
