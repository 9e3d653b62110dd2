package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingnuo.Sessions;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Flow replaces the page the server rendered when a reader first needs it, and nobody notices. */
@BrowserTest
class TakeoverIT {

    /** Once what was unfolded has been drawn and told. */
    private static final String FORGET_SHIFTS = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
              window.shifted = 0;
              done();
            }))))
            """;

    /** Adds up every shift of the layout, also those that follow an input of the reader's. */
    private static final String COUNT_SHIFTS = """
            window.shifted = 0;
            new PerformanceObserver(list => list.getEntries().forEach(entry => { window.shifted += entry.value; }))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String HOUSING = "Homes";
    private static final String SCHOOLS = "School";

    @Test
    void nothing_of_flow_is_fetched_before_it_is_needed(Readers readers) {
        var page = readers.come(Reader.AT_DESK);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));

        BrowsePage.open(page, Language.EN);
        page.mouse().wheel(0, 2_000);

        assertThat(asked).noneMatch(url -> url.contains("/VAADIN/") || url.contains("v-r="));
    }

    @Test
    void nothing_of_the_desk_is_fetched_when_flow_starts(Readers readers) {
        var page = readers.come(Reader.AT_DESK);
        var scripts = new ArrayList<String>();
        page.onResponse(response -> {
            if (response.url().contains("/VAADIN/")) {
                scripts.add(response.text());
            }
        });

        var list = BrowsePage.open(page, Language.EN).unfold("browse.filters").mark();
        list.filter(HOUSING).check();
        list.untilTakenOver();

        assertThat(scripts)
                .isNotEmpty()
                .noneMatch(script -> script.contains("vaadin-grid") || script.contains("desk-case"));
    }

    @Test
    void the_first_tick_starts_flow_and_narrows_the_list_in_place(Readers readers) {
        var list = BrowsePage.open(readers, Reader.ON_PHONE, Language.EN)
                .unfold("browse.filters")
                .mark();
        var all = list.total().textContent();
        var box = list.filter(HOUSING);
        box.scrollIntoViewIfNeeded();
        var scrolled = list.scrolled();

        box.tap();

        assertThat(list.page()).hasURL(Pattern.compile("/en/commitments\\?theme=housing$"));
        list.untilTakenOver();
        assertThat(list.total()).not().hasText(all);
        assertThat(list.filter(HOUSING)).isChecked();
        assertThat(list.filter(HOUSING)).isFocused();
        assertThat(list.isMarked()).isTrue();
        assertThat(list.scrolled()).isEqualTo(scrolled);
    }

    @Test
    void flow_takes_over_without_a_shift_of_layout_scroll_or_focus(Readers readers) {
        var page = readers.come(Reader.AT_DESK);
        page.addInitScript(COUNT_SHIFTS);
        var list = BrowsePage.open(page, Language.EN).unfold("browse.filters", "facet.SECTION");
        page.evaluate("() => window.scrollTo({ top: 300, behavior: 'instant' })");
        page.evaluate(FORGET_SHIFTS);
        var scrolled = list.scrolled();
        var places = places(list);

        list.filter(HOUSING).evaluate("it => it.focus({ preventScroll: true })");
        list.untilTakenOver();

        assertThat(list.filter(HOUSING)).isFocused();
        assertThat(list.scrolled()).isEqualTo(scrolled).isPositive();
        assertThat(places(list)).isEqualTo(places);
        assertThat(((Number) page.evaluate("() => window.shifted")).doubleValue())
                .isLessThan(0.01);
    }

    @Test
    void back_undoes_a_tick(Readers readers) {
        var list = BrowsePage.open(readers, Reader.AT_DESK, Language.EN)
                .unfold("browse.filters")
                .mark();
        var all = list.total().textContent();
        list.filter(HOUSING).check();
        assertThat(list.total()).not().hasText(all);
        assertThat(list.page()).hasURL(Pattern.compile("theme=housing")); // the address follows the list

        list.page().goBack();

        assertThat(list.page()).hasURL(Pattern.compile("/en/commitments$"));
        assertThat(list.total()).hasText(all);
        assertThat(list.filter(HOUSING)).not().isChecked();
        assertThat(list.isMarked()).isTrue();
    }

    @Test
    void what_is_typed_before_flow_is_there_stays_with_its_caret(Readers readers) {
        var page = readers.come(Reader.AT_DESK);
        var held = holdFlow(page);
        var list = BrowsePage.open(page, Language.ZH).unfold("browse.filters", "facet.PLACE");
        var field = list.finder("browse.find.PLACE");

        field.click();
        page.keyboard().type("沙市");
        page.keyboard().press("ArrowLeft");
        held.letGo();
        list.untilTakenOver();

        assertThat(field).hasValue("沙市");
        assertThat(field).isFocused();
        assertThat(field.evaluate("it => it.selectionStart")).isEqualTo(1);
        assertThat(list.filter("公安县")).isHidden();
        assertThat(list.filter("沙市区")).isVisible();
    }

    @Test
    void every_tick_before_flow_is_there_is_kept(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        var held = holdFlow(page);
        var list = BrowsePage.open(page, Language.EN).unfold("browse.filters", "facet.LIVELIHOOD");

        list.filter(HOUSING).tap();
        list.filter(SCHOOLS).tap();
        list.filter(list.words().get("facet.LIVELIHOOD.yes")).first().tap();
        held.letGo();

        for (var parameter : List.of("theme=housing", "theme=schools", "livelihood=yes")) {
            assertThat(page).hasURL(Pattern.compile("[?&]" + parameter + "(&|$)"));
        }
        list.untilTakenOver();
        assertThat(list.filter(HOUSING)).isChecked();
        assertThat(list.filter(SCHOOLS)).isChecked();
        assertThat(list.filter(list.words().get("facet.LIVELIHOOD.yes")).first())
                .isChecked();
    }

    @Test
    void back_from_a_commitment_and_further_back_shows_what_the_address_says(Readers readers) {
        var list = BrowsePage.open(readers, Reader.AT_DESK, Language.EN).unfold("browse.filters");
        list.filter(HOUSING).check();
        assertThat(list.page()).hasURL(Pattern.compile("theme=housing$"));
        list.filter(SCHOOLS).check();
        assertThat(list.page()).hasURL(Pattern.compile("theme=schools"));
        list.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("old housing estates renovated"))
                .click();
        assertThat(list.page()).hasURL(Pattern.compile("/c/"));

        list.page().goBack();
        assertThat(list.filter(SCHOOLS)).isChecked();
        list.page().goBack();

        assertThat(list.page()).hasURL(Pattern.compile("theme=housing$"));
        assertThat(list.filter(SCHOOLS)).not().isChecked();
        assertThat(list.filter(HOUSING)).isChecked();
    }

    @Test
    void links_lead_to_cached_pages_after_flow_has_taken_over(Readers readers) {
        var list = BrowsePage.open(readers, Reader.AT_DESK, Language.EN)
                .unfold("browse.filters")
                .mark();
        list.filter(HOUSING).check();
        assertThat(list.page()).hasURL(Pattern.compile("theme="));
        list.untilTakenOver();

        list.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("old housing estates renovated"))
                .click();

        assertThat(list.page()).hasURL(Pattern.compile("/en/c/2023-old-estates$"));
        assertThat(list.page().locator("script:not([type='application/ld+json'])"))
                .hasCount(1);
        assertThat(list.isMarked()).isFalse();
    }

    @Test
    void a_session_that_is_over_does_not_lose_the_reader(
            Readers readers, @Autowired ServletWebServerApplicationContext context) {
        var list = BrowsePage.open(readers, Reader.AT_DESK, Language.EN).unfold("browse.filters");
        list.filter(HOUSING).check();
        assertThat(list.page()).hasURL(Pattern.compile("theme=housing"));
        list.untilTakenOver().mark();
        Sessions.of(context).expire();

        list.filter(SCHOOLS).click();

        list.page().waitForFunction("() => window.marked !== true");
        assertThat(list.filter(HOUSING)).isChecked();
        list.filter(SCHOOLS).check();
        assertThat(list.page()).hasURL(Pattern.compile("theme=[a-z-]+&theme=[a-z-]+"));
    }

    /** Where things stand on the screen; to the browser those of Flow are new and have not moved. */
    private static List<List<Double>> places(BrowsePage list) {
        return Stream.of(
                        list.filter(HOUSING),
                        list.total(),
                        list.page().getByRole(AriaRole.CONTENTINFO),
                        list.page().getByRole(AriaRole.HEADING).first())
                .map(Locator::boundingBox)
                .map(box -> List.of(box.x, box.y, box.width, box.height))
                .toList();
    }

    /** Keeps Flow's files from arriving, as a slow line does. */
    private static Held holdFlow(Page page) {
        var held = new Held(page, new ArrayList<>());
        page.route("**/VAADIN/**", held.routes()::add);
        return held;
    }

    private record Held(Page page, List<Route> routes) {

        void letGo() {
            page.unroute("**/VAADIN/**");
            routes.forEach(Route::resume);
        }
    }
}
