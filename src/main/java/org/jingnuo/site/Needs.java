package org.jingnuo.site;

import com.vaadin.flow.component.Component;

/**
 * Marks what becomes handier with a small script of its own, and works without. The script is fetched when the element is
 * first focused; pages without such a mark have no script at all.
 */
public final class Needs {
    /** Carries the address of the script. */
    public static final String ATTRIBUTE = "data-script";

    /** Beside it, says that the script is fetched with the page. */
    public static final String AT_ONCE = "data-script-now";

    private Needs() {}

    /**
     * Marks {@code component}, which a page is opened for, and returns it; its script is fetched when the page has been
     * read.
     *
     * @param script its address, of one of the site's static files
     */
    public static <C extends Component> C scriptAtOnce(C component, String script) {
        component.getElement().setAttribute(AT_ONCE, true);
        return script(component, script);
    }

    /**
     * Marks {@code component} and returns it.
     *
     * @param script its address, of one of the site's static files
     */
    public static <C extends Component> C script(C component, String script) {
        component.getElement().setAttribute(ATTRIBUTE, script);
        return component;
    }
}
