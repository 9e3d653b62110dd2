package org.jingnuo.site.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PrivacyPart;
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
    private final List<PrivacyPart> privacy;

    TextView(TextPages pages, List<PrivacyPart> privacy) {
        this.pages = pages;
        this.privacy = privacy;
    }

    @Override
    protected PageHead show(Visit visit) {
        var name = visit.parameter("page");
        var page = pages.get(name, visit.language());
        addClassName("prose");
        add(new Html("<article>" + page.html() + "</article>"));
        if (name.equals(SitePaths.PRIVACY)) {
            privacy.forEach(part -> add(part.build(visit)));
        }
        return PageHead.of(page.title(), page.summary());
    }
}
