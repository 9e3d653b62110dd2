package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveReloadIT {

    /** Milliseconds; the first page waits for npm and the front end's bundle. */
    private static final double PATIENCE = 180_000;

    @TempDir
    Path clone;

    @Test
    void what_is_saved_shows_by_itself_in_the_open_page() throws Exception {
        try (var portal = DevelopmentPortal.start(clone);
                var chromium = Chromium.start()) {
            var page = chromium.browser().newPage();
            page.navigate(portal.address() + "/about");
            var heading = page.locator("h1");
            assertShows(heading, "关于荆诺");

            portal.replace("content/pages/about.zh.md", "# 关于荆诺", "# 内容改了");
            assertShows(heading, "内容改了");

            portal.replace(
                    "src/main/resources/META-INF/resources/styles/tokens.css", "--paper: #faf7f0", "--paper: #010203");
            assertThat(page.locator("html"))
                    .hasCSS(
                            "background-color",
                            "rgb(1, 2, 3)",
                            new LocatorAssertions.HasCSSOptions().setTimeout(PATIENCE));

            portal.replace(
                    "src/main/java/org/jingnuo/site/ui/TextPages.java",
                    "var html = RENDERER",
                    "var html = \"<h1>代码改了</h1>\" + RENDERER");
            assertShows(heading.first(), "代码改了");

            portal.replace("frontend/scripts/map/styles.ts", "--water: #c9d9d6", "--water: #030201");
            page.waitForCondition(
                    () -> page.request()
                            .get(portal.address() + "/scripts/map.js")
                            .text()
                            .contains("#030201"),
                    new Page.WaitForConditionOptions().setTimeout(PATIENCE));
        }
    }

    private static void assertShows(Locator place, String text) {
        assertThat(place).hasText(text, new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }
}
