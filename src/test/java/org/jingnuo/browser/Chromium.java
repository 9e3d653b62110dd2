package org.jingnuo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** @param browser ends with {@code playwright} */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /** Milliseconds to wait for what is expected; another test may need the processor at the same time. */
    static final int PATIENCE = 15_000;

    static Chromium start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--no-first-run"))));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
