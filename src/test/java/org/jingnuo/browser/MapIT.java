package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody looks at the map, or at the same as a list. */
@BrowserTest
class MapIT {

    private static final Words ZH = new Words(Language.ZH);
    private static final Words EN = new Words(Language.EN);
    private static final Gson GSON = new Gson();

    static Stream<Reader> screens() {
        return Stream.of(Reader.AT_DESK, Reader.ON_PHONE);
    }

    @Test
    void map_list_and_address_are_in_step(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/map", ZH);
        assertThat(item(page, "洪湖市")).isVisible();
        assertThat(listed(page, "洪湖市")).isVisible();

        button(page, ZH.get("map.zoomIn")).click();
        button(page, ZH.get("map.zoomIn")).click();

        assertThat(page).hasURL(Pattern.compile("/map\\?bbox="));
        assertThat(listed(page, "洪湖市")).hasCount(0);
        page.reload();
        assertThat(listed(page, "洪湖市")).hasCount(0);
    }

    @Test
    void choosing_on_the_map_shows_a_card_and_leads_to_the_same_in_the_list(Readers readers) {
        var page = open(readers, Reader.ON_PHONE, "/map?bbox=112.20,30.26,112.32,30.34", ZH);

        item(page, "柳林洲").tap();

        assertThat(card(page)).isFocused();
        assertThat(card(page).getByText("重点推进沙市区柳林洲段岸线生态修复")).isInViewport();
        assertThat(page.locator("promise-map")).isInViewport();
        card(page).getByText(ZH.get("map.inList")).tap();
        assertThat(listed(page, "柳林洲").locator("..")).isFocused();
    }

    @Test
    void a_card_is_left_by_keyboard_for_where_it_was_chosen(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/map?bbox=112.20,30.26,112.32,30.34", ZH);
        item(page, "柳林洲").focus();
        page.keyboard().press("Enter");
        assertThat(card(page)).isVisible();

        page.keyboard().press("Escape");

        assertThat(card(page)).isHidden();
        assertThat(item(page, "柳林洲")).isFocused();
    }

    @Test
    void places_of_one_point_share_a_card(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/map?bbox=112.22,30.34,112.26,30.38", ZH);

        item(page, "城市新客厅").click();

        assertThat(card(page).getByText("城市新客厅", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(card(page).getByText("长江大学沙市附属中学", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    @Test
    void a_name_of_the_list_is_shown_on_the_map(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/map?bbox=112.20,30.26,112.32,30.34", ZH);

        listed(page, "柳林洲").click();

        assertThat(page).hasURL(Pattern.compile("/map\\?bbox=112"));
        assertThat(item(page, "柳林洲")).hasAttribute("aria-current", "true");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void a_name_is_shown_on_the_map_even_where_several_are_drawn_as_one(Reader reader, Readers readers) {
        var page = open(readers, reader, "/map", ZH);
        assertThat(item(page, "柳林洲")).hasCount(0);

        listed(page, "柳林洲").click();

        assertThat(item(page, "柳林洲")).hasAttribute("aria-current", "true");
        assertThat(item(page, "柳林洲")).isFocused();
        assertThat(item(page, "柳林洲")).isInViewport();
        assertThat(page).hasURL(Pattern.compile("/map\\?bbox="));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void every_name_of_the_list_finds_what_stands_for_it(Reader reader, Readers readers) {
        var page = open(readers, reader, "/map", ZH);
        var ids = page.locator("#map-list a[data-item]").evaluateAll("links => links.map(it => it.dataset.item)");

        for (var id : (List<?>) ids) {
            page.navigate("/map");
            page.locator("#map-list a[data-item='" + id + "']").click();
            assertThat(page.locator("promise-map [aria-current]")).isFocused();
        }
    }

    @Test
    void what_counts_is_told_by_the_same_element_all_along(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/map", ZH);
        var status = page.locator("#map-list > [role=status]");
        status.evaluate("it => { it.kept = true; }");
        var before = status.textContent();

        button(page, ZH.get("map.zoomIn")).click();
        button(page, ZH.get("map.zoomIn")).click();

        assertThat(status).not().hasText(before);
        assertThat((Boolean) status.evaluate("it => it.kept")).isTrue();
    }

    @Test
    void a_lost_connection_is_told_until_it_is_back(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/map", ZH);
        page.route("**/map?*", route -> route.abort());
        button(page, ZH.get("map.zoomIn")).click();
        assertThat(page.getByText(ZH.get("map.outdated"))).isVisible();

        page.unroute("**/map?*");
        button(page, ZH.get("map.zoomIn")).click();

        assertThat(page.getByText(ZH.get("map.outdated"))).hasCount(0);
        assertThat(listed(page, "洪湖市")).hasCount(0);
        readers.expectLostConnection();
    }

    @Test
    void an_engine_without_shared_style_sheets_keeps_the_drawing(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        page.addInitScript("delete Document.prototype.adoptedStyleSheets");
        page.navigate("/map");
        page.waitForFunction("() => document.querySelector('script[src*=\"map.js\"]')");

        listed(page, "柳林洲").click();

        assertThat(page).hasURL(Pattern.compile("/map\\?bbox="));
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(ZH.get("map.drawing"))))
                .isVisible();
    }

    @Test
    void a_filter_narrows_both_and_keeps_the_focus(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/en/map", EN);
        page.getByText(EN.get("browse.filters"), new Page.GetByTextOptions().setExact(true))
                .click();
        var schools =
                page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Schools")));
        schools.focus();

        page.keyboard().press("Space");

        assertThat(page).hasURL(Pattern.compile("theme=schools"));
        assertThat(listed(page, "Liulinzhou riverbank, Shashi")).hasCount(0);
        assertThat(schools).isChecked();
        assertThat(schools).isFocused();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Remove")))
                .click();
        assertThat(listed(page, "Liulinzhou riverbank, Shashi")).isVisible();
        assertThat(schools).not().isChecked();
    }

    @Test
    void keys_move_the_map(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/map?bbox=112.10,30.26,112.32,30.40", ZH);
        page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(ZH.get("map.title")))
                .focus();
        assertThat(listed(page, "松滋丽源码头")).hasCount(0);

        page.keyboard().press("-");
        page.keyboard().press("-");
        page.keyboard().press("-");

        assertThat(listed(page, "松滋丽源码头")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_keyboard_can_pass_the_map_by(boolean moved, Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/en/map", EN);
        if (moved) {
            button(page, EN.get("map.zoomIn")).click();
            assertThat(page).hasURL(Pattern.compile("bbox="));
        }
        var skip = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(EN.get("map.toList")));
        skip.focus();
        assertThat(skip).isInViewport();
        page.evaluate("() => { window.stayed = true; }");

        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#map-list$"));
        page.keyboard().press("Tab");

        assertThat(page.locator("#map-list :focus")).hasCount(1);
        assertThat((Boolean) page.evaluate("() => window.stayed === true")).isTrue();
    }

    @Test
    void one_finger_is_for_the_page_and_buttons_move_the_map(Readers readers) {
        var page = open(readers, Reader.ON_PHONE, "/map", ZH);
        var frame = page.locator("promise-map").boundingBox();

        swipe(page, frame.x + frame.width / 2, frame.y + frame.height / 2, -60);

        assertThat(page.locator("promise-map .hint.shown")).hasText(ZH.get("map.twoFingers"));
        assertThat(page).hasURL(Pattern.compile("/map$"));
        page.locator("promise-map summary").tap();
        button(page, ZH.get("map.east")).tap();
        assertThat(page).hasURL(Pattern.compile("bbox="));
    }

    @Test
    void going_back_from_a_commitment_shows_the_same_part(Readers readers) {
        var page = open(readers, Reader.ON_PHONE, "/map?bbox=112.20,30.26,112.32,30.34", ZH);
        assertThat(page).hasURL(Pattern.compile("bbox="));
        var address = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("重点推进沙市区柳林洲段岸线生态修复"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/c/"));

        page.goBack();

        assertThat(page).hasURL(address);
        assertThat(listed(page, "柳林洲")).isVisible();
        assertThat(listed(page, "洪湖市")).hasCount(0);
    }

    @Test
    void another_language_shows_the_same_part(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/map", ZH);
        button(page, ZH.get("map.zoomIn")).click();
        assertThat(page).hasURL(Pattern.compile("bbox="));
        var west = page.url().replaceFirst(".*bbox=([0-9]+[.][0-9]).*", "$1");

        button(page, ZH.get("site.otherLanguage")).click();

        assertThat(page).hasURL(Pattern.compile("/en/map\\?bbox=" + west.replace(".", "\\.")));
    }

    @Test
    void what_is_chosen_on_the_map_is_unfolded_in_the_list(Readers readers) {
        var page = open(readers, Reader.AT_DESK, "/map", ZH);

        item(page, "洪湖市").click();
        assertThat(card(page).locator(".commitment-card").first()).isVisible();
        card(page).getByText(ZH.get("map.inList")).click();

        assertThat(listed(page, "洪湖市").locator("..")).isFocused();
        assertThat(page.locator("#place-honghu-shi + details .commitment-card").first())
                .isVisible();
    }

    @Test
    void without_scripts_the_list_and_a_drawing_do_the_same(Readers readers) {
        var page = readers.open(Reader.ON_PHONE.withoutScripts(), "/map");
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(ZH.get("map.drawing"))))
                .isVisible();

        page.getByText(ZH.get("browse.filters"), new Page.GetByTextOptions().setExact(true))
                .click();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^上学与教育")))
                .check();
        button(page, ZH.get("browse.apply")).click();

        assertThat(page).hasURL(Pattern.compile("theme=schools"));
        assertThat(listed(page, "柳林洲")).hasCount(0);
        listed(page, "长江大学沙市附属中学").click();
        assertThat(page).hasURL(Pattern.compile("bbox="));
        assertThat(listed(page, "长江大学沙市附属中学")).isVisible();
    }

    @Test
    void the_small_map_of_a_commitment_opens_the_large_one(Readers readers) {
        var page = readers.open(Reader.ON_PHONE, "/c/2023-liulinzhou-shore");

        page.getByText(ZH.get("map.open")).click();

        assertThat(page).hasURL(Pattern.compile("/map\\?bbox="));
        assertThat(listed(page, "柳林洲")).isVisible();
    }

    private static Page open(Readers readers, Reader reader, String path, Words words) {
        var page = readers.open(reader, path);
        assertThat(button(page, words.get("map.zoomIn"))).isVisible();
        return page;
    }

    /** One finger goes down there and moves by so many pixels to the side. */
    private static void swipe(Page page, double x, double y, double aside) {
        var hand = page.context().newCDPSession(page);
        hand.send("Input.dispatchTouchEvent", touch("touchStart", Map.of("x", x, "y", y)));
        for (var part = 1; part <= 4; part++) {
            hand.send("Input.dispatchTouchEvent", touch("touchMove", Map.of("x", x + aside * part / 4, "y", y)));
        }
        hand.send("Input.dispatchTouchEvent", touch("touchEnd"));
    }

    @SafeVarargs
    private static JsonObject touch(String type, Map<String, Double>... points) {
        return GSON.toJsonTree(Map.of("type", type, "touchPoints", points)).getAsJsonObject();
    }

    private static Locator card(Page page) {
        return page.locator("#map-card");
    }

    private static Locator item(Page page, String name) {
        return page.locator("promise-map")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator listed(Page page, String name) {
        return page.locator("#map-list h3")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
