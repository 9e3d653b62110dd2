package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.regex.Pattern;
import org.jingnuo.browser.TileServer.Mood;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The map on tiles of the operator's choice, and what is left of it without them. */
@BrowserTest
class BasemapIT {

    private static final Words ZH = new Words(Language.ZH);
    private static final TileServer TILES = new TileServer();

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry settings) {
        settings.add("jingnuo.map.basemap", () -> "xyz");
        settings.add("jingnuo.map.url", () -> TILES.origin() + "/{z}/{x}/{y}.png");
        settings.add("jingnuo.map.attribution", () -> "某测绘院 <i>");
        settings.add("jingnuo.map.review-number", () -> "GS(2023)336号");
    }

    @AfterAll
    static void stop() {
        TILES.close();
    }

    @BeforeEach
    void be_well() {
        TILES.become(Mood.WELL);
    }

    @Test
    void tiles_come_with_whose_they_are_and_their_review_number(Readers readers) {
        var page = open(readers);

        assertThat(page.getByText("某测绘院 <i>")).isVisible();
        assertThat(page.getByText("GS(2023)336号")).isVisible();
        assertThat(sketchNote(page)).hasCount(0);
        readers.expectTilesFrom(TILES.origin());
    }

    @Test
    void what_stands_on_tiles_is_accessible(Readers readers) {
        var page = open(readers);
        assertThat(page.getByText("GS(2023)336号")).isVisible();

        assertThat(Axe.violations(page)).isEmpty();
        readers.expectTilesFrom(TILES.origin());
    }

    @Test
    void tiles_that_fail_leave_the_sketch_and_the_list(Readers readers) {
        TILES.become(Mood.FAILING);
        var page = open(readers);

        assertThat(page.getByText(ZH.get("map.basemapFailed"))).isVisible();
        assertUsable(page);
        readers.expectTilesFrom(TILES.origin());
    }

    @Test
    void tiles_that_do_not_come_leave_the_sketch_and_the_list(Readers readers) {
        TILES.become(Mood.SILENT);
        var page = readers.come(Reader.ON_PHONE);
        page.clock().install();
        page.navigate("/map", new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(ZH.get("map.title"))))
                .isVisible();

        page.clock().fastForward(6_000);

        assertThat(page.getByText(ZH.get("map.basemapFailed"))).isVisible();
        assertUsable(page);
        readers.expectTilesFrom(TILES.origin());
    }

    private static Page open(Readers readers) {
        return readers.open(Reader.ON_PHONE, "/map");
    }

    private static void assertUsable(Page page) {
        assertThat(sketchNote(page)).isVisible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(ZH.get("map.zoomIn"))
                                .setExact(true))
                .click();
        assertThat(page).hasURL(Pattern.compile("bbox="));
        assertThat(page.locator("#map-list h3").first()).isVisible();
    }

    /** The map's own; that of the drawing below it is hidden. */
    private static Locator sketchNote(Page page) {
        return page.getByText(ZH.get("map.sketch")).filter(new Locator.FilterOptions().setVisible(true));
    }
}
