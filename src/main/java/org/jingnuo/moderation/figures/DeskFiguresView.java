package org.jingnuo.moderation.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.Role;
import org.jingnuo.site.Language;

/** How much comes in and how long it takes, until now. */
@Route(value = FigurePaths.DESK, layout = DeskLayout.class)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.OFFICIAL, Role.Names.EDITOR, Role.Names.ADMIN})
class DeskFiguresView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DeskFigures figures;
    private final transient CurrentActor current;

    DeskFiguresView(DeskFigures figures, CurrentActor current) {
        this.figures = figures;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var waiting = figures.waiting(current.get());
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("figures.waiting", String.valueOf(waiting))),
                new Paragraph(getTranslation("figures.howCounted")),
                table(Period.WEEK, getTranslation("figures.byWeek")),
                table(Period.QUARTER, getTranslation("figures.byQuarter")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("figures.title");
    }

    /** It may be wider than the screen, so that it scrolls by itself, by the keyboard as well. */
    private Div table(Period period, String caption) {
        var texts = new FigureTexts(this, Language.of(getLocale()));
        var frame = new Div(new PeriodTable(caption, period, figures.find(current.get(), period), texts));
        frame.addClassName("desk-wide");
        frame.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        return frame;
    }
}
