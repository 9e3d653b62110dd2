package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jingnuo.site.Language;

/** The list of commitments with its filters. */
record BrowsePage(Page page, Words words) {

    static BrowsePage open(Readers readers, Reader reader, Language language) {
        return open(readers.come(reader), language);
    }

    static BrowsePage open(Page page, Language language) {
        page.navigate(language.address("/commitments"));
        return new BrowsePage(page, new Words(language));
    }

    /** On a phone the filters are folded away, and so are most facets everywhere. */
    BrowsePage unfold(String... titles) {
        for (var title : titles) {
            var summary = page.locator("summary")
                    .filter(new Locator.FilterOptions().setHasText(words.get(title)))
                    .first();
            if (summary.isVisible() && !(Boolean) summary.evaluate("it => it.parentElement.open")) {
                summary.click();
            }
        }
        return this;
    }

    Locator filter(String name) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    Locator finder(String key) {
        return page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName(words.get(key)));
    }

    BrowsePage apply() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words.get("browse.apply")))
                .click();
        return this;
    }

    Locator total() {
        return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS);
    }

    BrowsePage order(String key) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words.get(key)).setExact(true))
                .click();
        return this;
    }

    /** Waits until Flow has replaced what the server rendered; nothing on the screen tells. */
    BrowsePage untilTakenOver() {
        assertThat(page.locator("#rendered")).hasCount(0);
        assertThat(page.getByRole(AriaRole.MAIN)).hasCount(1);
        return this;
    }

    /** Leaves a mark in the page that a reload would wipe away. */
    BrowsePage mark() {
        page.evaluate("() => { window.marked = true; }");
        return this;
    }

    boolean isMarked() {
        return (Boolean) page.evaluate("() => window.marked === true");
    }

    double scrolled() {
        return ((Number) page.evaluate("() => window.scrollY")).doubleValue();
    }
}
