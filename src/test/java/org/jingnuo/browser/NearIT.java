package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody asks what was promised near them. */
@BrowserTest
class NearIT {

    private static final Words ZH = new Words(Language.ZH);
    private static final Words EN = new Words(Language.EN);
    private static final Geolocation IN_SHASHI = new Geolocation(30.31234, 112.25678);
    private static final Geolocation IN_BEIJING = new Geolocation(39.90, 116.40);

    @Autowired
    Search search;

    @BeforeEach
    void wait_for_the_index() {
        SearchReadiness.await(search);
    }

    @Test
    void a_position_leaves_the_phone_rounded_and_stands_in_no_address(Readers readers) {
        var page = at(IN_SHASHI, readers.come(Reader.ON_PHONE));
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.postData());
            }
            assertThat(request.url()).doesNotContain("30.3", "112.2");
        });
        page.navigate("/near");

        useMyPosition(page, ZH);

        assertThat(heading(page, ZH.get("near.here"))).isVisible();
        assertThat(page).hasURL(Pattern.compile("/near$"));
        assertThat(sent).containsExactly("lat=30.31&lon=112.26");
    }

    @Test
    void the_district_is_asked_and_what_was_answered_is_there_again_after_going_back(Readers readers) {
        var page = at(IN_SHASHI, readers.open(Reader.ON_PHONE, "/near"));
        useMyPosition(page, ZH);

        button(page, "沙市区").tap();

        assertThat(heading(page, Pattern.compile("^沙市区（"))).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("重点推进沙市区柳林洲段岸线生态修复"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/c/2023-liulinzhou-shore$"));
        page.goBack();
        assertThat(heading(page, Pattern.compile("^沙市区（"))).isVisible();
        page.goBack();
        page.goBack();
        assertThat(heading(page, ZH.get("near.title"))).isVisible();
    }

    @Test
    void one_theme_is_chosen_by_keyboard_alone(Readers readers) {
        var page = at(IN_SHASHI, readers.open(Reader.AT_DESK, "/en/near"));
        assertThat(button(page, EN.get("near.useHere"))).isEnabled();
        button(page, EN.get("near.useHere")).focus();
        page.keyboard().press("Enter");
        assertThat(heading(page, EN.get("near.here"))).isVisible();

        page.getByText(EN.get("near.themes")).focus();
        page.keyboard().press("Enter");
        button(page, Pattern.compile("^Schools")).focus();
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Liulinzhou")))
                .hasCount(0);
        assertThat(button(page, Pattern.compile("^Schools"))).isVisible();
    }

    @Test
    void who_refuses_is_told_how_to_go_on(Readers readers) {
        var page = readers.open(Reader.ON_PHONE, "/near");

        useMyPosition(page, ZH);

        assertThat(page.getByText(ZH.get("near.refused"))).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("洪湖市"))
                .click();
        assertThat(heading(page, ZH.get("near.at", "洪湖市"))).isVisible();
    }

    @Test
    void who_is_elsewhere_is_told_so(Readers readers) {
        var page = at(IN_BEIJING, readers.open(Reader.ON_PHONE, "/en/near"));

        useMyPosition(page, EN);

        assertThat(page.getByText("This position seems to be outside the city")).isVisible();
        assertThat(heading(page, Pattern.compile("^The whole city"))).isVisible();
    }

    @Test
    void a_lost_connection_is_told_and_the_page_stays(Readers readers) {
        var page = at(IN_SHASHI, readers.open(Reader.ON_PHONE, "/near"));
        assertThat(button(page, ZH.get("near.useHere"))).isEnabled();
        page.route("**/near", route -> route.abort());

        useMyPosition(page, ZH);

        assertThat(page.getByText(ZH.get("near.offline"))).isVisible();
        readers.expectLostConnection();
    }

    @Test
    void an_answer_that_is_none_is_told_apart(Readers readers) {
        var page = at(IN_SHASHI, readers.open(Reader.ON_PHONE, "/near"));
        page.route("**/near", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));

        useMyPosition(page, ZH);

        assertThat(page.getByText(ZH.get("near.failed"))).isVisible();
        readers.expectUnavailable();
    }

    @Test
    void two_taps_ask_once(Readers readers) {
        var page = at(IN_SHASHI, readers.open(Reader.ON_PHONE, "/near"));
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.postData());
            }
        });

        button(page, ZH.get("near.useHere")).dblclick();

        assertThat(heading(page, ZH.get("near.here"))).isVisible();
        assertThat(sent).hasSize(1);
        page.goBack();
        assertThat(heading(page, ZH.get("near.title"))).isVisible();
    }

    @Test
    void who_came_without_encryption_is_told_that_no_position_is_to_be_had(Readers readers) {
        var page = at(IN_SHASHI, readers.come(Reader.ON_PHONE));
        page.addInitScript("Object.defineProperty(window, 'isSecureContext', { value: false })");
        page.navigate("/near");

        useMyPosition(page, ZH);

        assertThat(page.getByText(ZH.get("near.insecure"))).isVisible();
    }

    @Test
    void nothing_can_be_sent_before_the_script_is_there(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        page.route("**/near.js*", route -> route.abort());

        page.navigate("/near");

        assertThat(button(page, ZH.get("near.useHere"))).isDisabled();
        readers.expectLostConnection();
    }

    @Test
    void the_list_of_places_does_the_same_without_scripts(Readers readers) {
        var page = readers.open(Reader.ON_PHONE.withoutScripts(), "/near");

        assertThat(button(page, ZH.get("near.useHere"))).isHidden();
        page.getByLabel(ZH.get("near.typed")).fill("沙市区");
        button(page, ZH.get("near.go")).click();

        assertThat(heading(page, ZH.get("near.at", "沙市区"))).isVisible();
        page.getByText(ZH.get("near.themes")).click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^上学与教育")))
                .click();
        assertThat(page).hasURL(Pattern.compile("place=shashi-qu&theme=schools$"));
    }

    private static Page at(Geolocation position, Page page) {
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(position);
        return page;
    }

    private static void useMyPosition(Page page, Words words) {
        button(page, words.get("near.useHere")).click();
    }

    private static Locator button(Page page, Object name) {
        var options = new Page.GetByRoleOptions();
        return page.getByRole(
                AriaRole.BUTTON,
                name instanceof Pattern pattern ? options.setName(pattern) : options.setName((String) name));
    }

    private static Locator heading(Page page, Object name) {
        var options = new Page.GetByRoleOptions();
        return page.getByRole(
                AriaRole.HEADING,
                name instanceof Pattern pattern ? options.setName(pattern) : options.setName((String) name));
    }
}
