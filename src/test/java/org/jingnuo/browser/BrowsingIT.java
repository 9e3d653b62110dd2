package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractDoubleAssert;
import org.assertj.core.api.Assertions;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list with scripts off: filters, orders and pages are links and a plain form. */
@BrowserTest
class BrowsingIT {

    @ParameterizedTest
    @CsvSource({"ZH, 住房", "EN, Homes"})
    void filters_narrow_the_list_without_scripts(Language language, String theme, Readers readers) {
        var list = BrowsePage.open(readers, Reader.ON_PHONE.withoutScripts(), language);
        var all = list.total().textContent();

        list.unfold("browse.filters");
        list.filter(theme).check();
        list.apply();

        assertThat(list.page()).hasURL(Pattern.compile("[?&]theme=[a-z-]+"));
        assertThat(list.total()).not().hasText(all);
        list.unfold("browse.filters");
        assertThat(list.filter(theme)).isChecked();

        list.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile(
                                        list.words().get("browse.remove", ".*").replace("(", "\\("))))
                .click();

        assertThat(list.total()).hasText(all);
    }

    @Test
    void orders_and_pages_are_links(Readers readers) {
        var list = BrowsePage.open(readers, Reader.ON_PHONE.withoutScripts(), Language.EN);

        list.order("sort.SIZE");

        assertThat(list.page()).hasURL(Pattern.compile("sort=size"));
        list.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(list.words().get("browse.page", 2)))
                .click();
        assertThat(list.page()).hasURL(Pattern.compile("sort=size&page=2"));
    }

    @Test
    void language_and_type_size_are_kept_from_page_to_page_without_scripts(Readers readers) {
        var page = readers.open(Reader.ON_PHONE.withoutScripts(), "/commitments?theme=housing");
        var zh = new Words(Language.ZH);
        var en = new Words(Language.EN);
        var before = sizeOfType(page);

        press(page, zh.get("site.largeType"));
        press(page, zh.get("site.otherLanguage"));

        assertThat(page).hasURL(Pattern.compile("/en/commitments\\?theme=housing$"));
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(en.get("site.name")))
                .click();
        assertThat(page).hasURL(Pattern.compile("/en$"));
        assertThat(button(page, en.get("site.normalType"))).isVisible();
        assertThatNumber(sizeOfType(page)).isGreaterThan(before);
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile("/en$"));

        press(page, en.get("site.normalType"));

        assertThat(button(page, en.get("site.largeType"))).isVisible();
        assertThatNumber(sizeOfType(page)).isEqualTo(before);
    }

    private static AbstractDoubleAssert<?> assertThatNumber(double number) {
        return Assertions.assertThat(number);
    }

    private static void press(Page page, String name) {
        button(page, name).tap();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static double sizeOfType(Page page) {
        return Double.parseDouble(page.locator("body")
                .evaluate("it => parseFloat(getComputedStyle(it).fontSize)")
                .toString());
    }

    @Test
    void the_address_of_a_printed_line_opens_the_text_as_it_came(Readers readers) {
        var page = readers.open(Reader.ON_PHONE.withoutScripts(), "/source/report-2023#L83");

        assertThat(page.locator("#L83")).isInViewport();
    }

    @Test
    void the_text_as_it_came_stands_beside_the_reading_where_there_is_room(Readers readers) {
        var desk = readers.open(Reader.AT_DESK.withoutScripts(), "/source/report-2023");
        var phone = readers.open(Reader.ON_PHONE.withoutScripts(), "/source/report-2023");

        assertThat(desk.locator("#L83")).isVisible();
        assertThat(phone.locator("#L83")).isHidden();
    }
}
