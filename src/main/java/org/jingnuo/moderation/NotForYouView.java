package org.jingnuo.moderation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** A part of the desk that needs a role this person does not have; says so and leaves the menu, which has all that they may do. */
@PermitAll
@ParentLayout(DeskLayout.class)
class NotForYouView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    NotForYouView() {
        addClassName("desk-form");
        add(new H1(getTranslation("desk.notForYou")), new Paragraph(getTranslation("desk.notForYou.means")));
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
