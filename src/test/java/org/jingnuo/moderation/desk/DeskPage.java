package org.jingnuo.moderation.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.jingnuo.browser.Axe;
import org.jingnuo.browser.Reader;
import org.jingnuo.browser.Readers;
import org.jingnuo.browser.Words;
import org.jingnuo.moderation.access.DeskVisitor;
import org.jingnuo.site.Language;

/** A page of the desk as somebody who is signed in meets it: by role and by what things are called. */
public record DeskPage(Page page, Words words) {

    /** @param visitor who is signed in */
    public static DeskPage of(Readers readers, Reader reader, DeskVisitor visitor, Language language) {
        visitor.keepCookie(Language.COOKIE, language.code());
        var page = readers.come(reader);
        visitor.giveCookiesTo(page);
        return new DeskPage(page, new Words(language));
    }

    /** Goes there, and waits until it is shown. */
    public DeskPage open(String address) {
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        return this;
    }

    /** The first of those called so. */
    public Locator button(String key) {
        return words.button(page, key);
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** What the open dialog is to be done with, which goes when it is. */
    public void confirm(String key) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words.get(key)).setExact(true))
                .click();
        assertThat(dialog()).hasCount(0);
    }

    /** A field of the open dialog. */
    public Locator field(String key) {
        return dialog().getByLabel(words.get(key), new Locator.GetByLabelOptions().setExact(true));
    }

    /** Types into a field of the open dialog; what the field opens to choose from, that closes. */
    public void type(String key, String text) {
        field(key).fill(text);
        field(key).press("Enter");
    }

    /** Types into a field of several lines. */
    public void write(String key, String text) {
        field(key).fill(text);
    }

    /** Opens a list of the open dialog and chooses from it. */
    public void choose(String key, String option) {
        field(key).click();
        option(option).click();
    }

    /** Types into a field of the open dialog that then offers what begins so, and chooses it. */
    public void find(String key, String option) {
        field(key).fill(option);
        option(option).click();
    }

    private Locator option(String text) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** What is wrong with how it is shown: by WCAG, or being wider than the screen. */
    public List<String> faults() {
        var faults = new ArrayList<>(Axe.violations(page).toList());
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!overflow.equals(0)) {
            faults.add("%s is too wide by %s pixels".formatted(page.url(), overflow));
        }
        return faults;
    }
}
