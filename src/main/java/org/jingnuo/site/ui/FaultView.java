package org.jingnuo.site.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page failed: says that it is our fault and what to do, and nothing of the cause. */
@ParentLayout(SiteLayout.class)
class FaultView extends PublicView implements HasErrorParameter<Exception> {
    private static final Logger log = LoggerFactory.getLogger(FaultView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("A page failed", parameter.getCaughtException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    protected PageHead show(Visit visit) {
        addClassName("prose");
        add(
                new H1(getTranslation("fault.title")),
                new Paragraph(getTranslation("fault.text")),
                new Paragraph(new Anchor(visit.address("/"), getTranslation("site.home"))));
        return PageHead.of(getTranslation("fault.title"), getTranslation("fault.text"))
                .withStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
}
