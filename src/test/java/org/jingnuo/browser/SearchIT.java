package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class SearchIT {

    private static final Words ZH = new Words(Language.ZH);

    @Autowired
    Search search;

    @BeforeEach
    void wait_for_the_index() {
        SearchReadiness.await(search);
    }

    @Test
    void the_box_works_without_scripts(Readers readers) {
        var page = readers.open(Reader.ON_PHONE.withoutScripts(), "/");

        box(page, AriaRole.SEARCHBOX).fill("停车位");
        button(page).click();

        assertThat(page).hasURL(Pattern.compile("/search\\?q="));
        assertThat(page.getByRole(AriaRole.MAIN).locator("mark")).hasText("停车泊位");
    }

    @Test
    void suggestions_are_chosen_with_the_keyboard_alone(Readers readers) {
        var page = readers.open(Reader.AT_DESK, "/about");
        var box = box(page, AriaRole.SEARCHBOX);
        box.focus();
        page.keyboard().type("停车");

        assertThat(options(page).first()).hasText("新增停车泊位6800个");
        var combobox = box(page, AriaRole.COMBOBOX);
        assertThat(combobox).hasAttribute("aria-expanded", "true");
        page.keyboard().press("ArrowDown");
        assertThat(combobox).hasAttribute("aria-activedescendant", "suggestion-0");
        assertThat(combobox).isFocused();
        page.keyboard().press("Escape");
        assertThat(options(page)).hasCount(0);
        assertThat(combobox).hasValue("停车");
        page.keyboard().press("ArrowDown");
        assertThat(options(page).first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/c/2023-parking-spaces$"));
    }

    @Test
    void suggestions_come_while_an_input_method_composes(Readers readers) {
        var page = readers.open(Reader.AT_DESK, "/");
        box(page, AriaRole.SEARCHBOX).focus();
        var composition = new JsonObject();
        composition.addProperty("text", "tingche");
        composition.addProperty("selectionStart", 7);
        composition.addProperty("selectionEnd", 7);

        page.context().newCDPSession(page).send("Input.imeSetComposition", composition);

        assertThat(options(page).first()).hasText("新增停车泊位6800个");
    }

    @Test
    void whoever_leaves_the_box_is_offered_nothing(Readers readers) {
        var page = readers.come(Reader.AT_DESK);
        page.clock().install();
        page.navigate("/");
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        var box = box(page, AriaRole.SEARCHBOX);
        box.focus();
        assertThat(box(page, AriaRole.COMBOBOX)).isVisible();
        page.keyboard().insertText("停车");

        page.keyboard().press("Tab");
        page.clock().fastForward(2_000);

        assertThat(options(page)).hasCount(0);
        Assertions.assertThat(asked).noneMatch(url -> url.contains("/suggest"));
    }

    @Test
    void a_suggestion_is_tapped_on_a_phone(Readers readers) {
        var page = readers.open(Reader.ON_PHONE, "/en");
        box(page, AriaRole.SEARCHBOX, Language.EN).tap();
        page.keyboard().type("parki");

        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("6,800 new parking spaces"))
                .tap();

        assertThat(page).hasURL(Pattern.compile("/en/c/2023-parking-spaces$"));
    }

    @Test
    void a_suggestion_stays_under_the_finger(Readers readers) {
        var page = readers.come(Reader.AT_DESK);
        page.clock().install();
        page.navigate("/en");
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.clock().pauseAt(Date.from(Instant.now().plus(Duration.ofHours(1))));
        box(page, AriaRole.SEARCHBOX, Language.EN).focus();
        page.keyboard().type("pa");
        page.clock().runFor(1_000);
        assertThat(options(page).first()).isVisible();
        page.keyboard().type("rki");

        options(page).first().hover();
        page.mouse().down();
        page.clock().runFor(1_000);
        page.evaluate("fetch('/robots.txt')");

        Assertions.assertThat(asked)
                .anyMatch(url -> url.endsWith("/robots.txt"))
                .noneMatch(url -> url.contains("parki"));
    }

    @Test
    void enter_without_a_choice_searches(Readers readers) {
        var page = readers.open(Reader.AT_DESK, "/");
        var box = box(page, AriaRole.SEARCHBOX);
        box.focus();
        page.keyboard().type("tingchewei");
        page.keyboard().press("Enter");

        assertThat(page.getByText(ZH.get("search.readAs", "停车位"))).isVisible();
        assertThat(page.getByRole(AriaRole.MAIN)
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("新增停车泊位")))
                .isVisible();
    }

    @Test
    void what_nobody_promised_is_said_with_ways_to_go_on(Readers readers) {
        var page = readers.open(Reader.ON_PHONE.withoutScripts(), "/search?q=机场");

        assertThat(page.getByText(ZH.get("search.nothing", "机场"))).isVisible();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(ZH.get("search.themes"))))
                .isVisible();
    }

    @Test
    void a_tick_narrows_what_was_found_at_once(Readers readers) {
        var page = readers.open(Reader.AT_DESK, "/search?q=教育");
        var list = new BrowsePage(page, ZH);

        list.filter("上学与教育").check();

        assertThat(page).hasURL(Pattern.compile("theme=schools"));
        list.untilTakenOver();
        assertThat(list.filter("上学与教育")).isChecked();
        assertThat(box(page, AriaRole.SEARCHBOX)).hasValue("教育");
    }

    private static Locator box(Page page, AriaRole role) {
        return box(page, role, Language.ZH);
    }

    private static Locator box(Page page, AriaRole role, Language language) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(new Words(language).get("search.label")));
    }

    private static Locator button(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(ZH.get("search.submit")).setExact(true));
    }

    private static Locator options(Page page) {
        return page.getByRole(AriaRole.OPTION);
    }
}
