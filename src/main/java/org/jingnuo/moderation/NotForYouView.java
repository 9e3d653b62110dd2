package org.jingnuo.moderation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A part of the desk that needs a role this person does not have; says so and leads to what they may do. Without the desk's
 * layout: Flow bundles what its error pages need with every page, also with public ones.
 */
@PermitAll
class NotForYouView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    NotForYouView() {
        var desk = new Anchor("/" + DeskPaths.DESK, getTranslation("desk.notForYou.desk"));
        desk.setRouterIgnore(true);
        getStyle().setPadding("1rem").set("font-family", "system-ui, sans-serif");
        add(
                new H1(getTranslation("desk.notForYou")),
                new Paragraph(getTranslation("desk.notForYou.means")),
                new Paragraph(desk));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> denied) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.notForYou");
    }
}
