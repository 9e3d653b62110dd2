package org.jingnuo.moderation.figures;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;

/** What becomes of feedback, for everybody to see, by quarter. */
@Route(value = FigurePaths.PUBLIC, layout = SiteLayout.class)
class PublicFiguresView extends PublicView {

    private final transient PublicFigures figures;

    PublicFiguresView(PublicFigures figures) {
        this.figures = figures;
    }

    @Override
    protected PageHead show(Visit visit) {
        var title = getTranslation("figures.public.title");
        addClassName("prose");
        add(new H1(title), new Paragraph(getTranslation("figures.public.intro")));
        figures.now()
                .ifPresentOrElse(
                        held -> show(held, new FigureTexts(this, visit.language())),
                        () -> add(new Paragraph(getTranslation("figures.public.unavailable"))));
        return PageHead.of(title, getTranslation("figures.public.intro"));
    }

    private void show(PublicFigures.Held held, FigureTexts texts) {
        var lastDay = texts.day(held.lastDay());
        add(new Paragraph(getTranslation("figures.public.lastDay", lastDay)));
        if (held.quarters().isEmpty()) {
            add(new Paragraph(getTranslation("figures.public.none", lastDay)));
        }
        held.quarters().forEach(quarter -> add(new QuarterSection(quarter, texts)));
    }
}
