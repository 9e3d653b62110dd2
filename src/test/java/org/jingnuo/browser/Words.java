package org.jingnuo.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jingnuo.site.Language;

/** The interface's texts, so that pages are found by what they say today. */
public record Words(Language language) {

    public String get(String key, Object... arguments) {
        var text = ResourceBundle.getBundle("vaadin-i18n.translations", language.locale())
                .getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }

    /** The first button that says this and nothing else. */
    public Locator button(Page page, String key) {
        var options = new Page.GetByRoleOptions().setName(get(key)).setExact(true);
        return page.getByRole(AriaRole.BUTTON, options).first();
    }
}
