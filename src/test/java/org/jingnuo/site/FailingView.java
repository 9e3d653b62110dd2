package org.jingnuo.site;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;

/** A page that fails as a test tells it to. */
@Route(value = FailingView.PATH, layout = SiteLayout.class)
@ReadsQuery("fault")
public class FailingView extends PublicView {

    public static final String PATH = "page-that-fails";
    public static volatile Fault fault = Fault.NONE;

    public enum Fault {
        NONE,
        WHILE_SHOWN,
        /** Flow does not notice it and has no chance to show its fault page. */
        BEHIND_FLOW
    }

    @Override
    protected PageHead show(Visit visit) {
        if (fault == Fault.WHILE_SHOWN) {
            throw new IllegalStateException("secret cause");
        }
        add(new H1("well"));
        return PageHead.of("well", "well");
    }

    @Override
    public PageHead head() {
        if (fault == Fault.BEHIND_FLOW) {
            throw new IllegalStateException("secret cause");
        }
        return super.head();
    }
}
