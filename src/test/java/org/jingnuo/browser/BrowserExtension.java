package org.jingnuo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Keeps one Chromium for all tests and gives each test readers of its own. */
class BrowserExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserExtension.class);

    /** @param browser ends with the last test */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
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

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Readers.class;
    }

    @Override
    public Readers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return readers(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        readers(context).leave();
    }

    private static Readers readers(ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(Readers.class, key -> come(context), Readers.class);
    }

    private static Readers come(ExtensionContext context) {
        var running = context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Running.class, browser -> Running.start(), Running.class);
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        return new Readers(running.browser(), "http://127.0.0.1:" + port);
    }
}
