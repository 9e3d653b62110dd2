package org.jingnuo.moderation.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jingnuo.EmptyTables;
import org.jingnuo.browser.Axe;
import org.jingnuo.browser.BrowserTest;
import org.jingnuo.browser.Reader;
import org.jingnuo.browser.Readers;
import org.jingnuo.browser.Words;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.people.Administrators;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at the desk does nothing for a while. */
@BrowserTest
@Import(SettableClock.Setting.class)
class SessionEndIT {

    private static final Words ZH = new Words(Language.ZH);

    @LocalServerPort
    int port;

    @Autowired
    Administrators administrators;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient rows;

    @BeforeEach
    void nobody_is_there() {
        EmptyTables.empty(rows, "person, token_bucket");
    }

    @Test
    void who_is_warned_goes_on_by_one_key_and_who_is_away_too_long_is_signed_out(Readers readers) {
        var page = atDesk(readers, Reader.AT_DESK);
        var typed = page.getByLabel(ZH.get("me.displayName"));
        typed.fill("李娜（住建）");
        clock.pass(Duration.ofMinutes(29));

        comeBack(page);
        assertThat(warning(page)).containsText("1 分钟");
        Assertions.assertThat(Axe.violations(page)).isEmpty();
        page.keyboard().press("Enter");

        assertThat(warning(page)).hasCount(0);
        assertThat(typed).hasValue("李娜（住建）");
        clock.pass(Duration.ofMinutes(27));
        comeBack(page);
        assertThat(page).hasURL(Pattern.compile("/desk/me$"));

        clock.pass(Duration.ofMinutes(4));
        comeBack(page);
        assertThat(page).hasURL(Pattern.compile("/login\\?idle$"));
        readers.expectUnidentified();
    }

    @Test
    void what_is_done_in_another_window_takes_the_warning_away(Readers readers) {
        var page = atDesk(readers, Reader.AT_DESK);
        clock.pass(Duration.ofMinutes(29));
        comeBack(page);
        assertThat(warning(page)).isVisible();

        page.context().newPage().navigate("http://127.0.0.1:" + port + "/desk/me");
        comeBack(page);

        assertThat(warning(page)).hasCount(0);
    }

    @Test
    void the_end_that_every_session_has_is_said_once(Readers readers) {
        var page = atDesk(readers, Reader.ON_NARROW_SCREEN);

        comeBack(page, 90);
        assertThat(warning(page)).containsText("2 分钟");
        page.keyboard().press("Escape");
        assertThat(warning(page)).hasCount(0);
        comeBack(page, 60);
        page.waitForFunction("document.querySelector('session-end').left.seconds === 60");

        assertThat(warning(page)).hasCount(0);
    }

    /** That many seconds before the end that every session has. */
    private static void comeBack(Page page, int seconds) {
        page.route(
                "**" + DeskPaths.SESSION,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"seconds\":%d,\"prolongable\":false}".formatted(seconds))));
        comeBack(page);
    }

    private Page atDesk(Readers readers, Reader reader) {
        var visitor = new DeskVisitor(port);
        Newcomer.setUp("li.na", administrators, clock, visitor);
        var page = readers.come(reader);
        visitor.giveCookiesTo(page);
        page.navigate("/desk/me");
        assertThat(page.getByLabel(ZH.get("me.displayName"))).isVisible();
        return page;
    }

    /** To the window, which asks then how long the session goes on. */
    private static void comeBack(Page page) {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static Locator warning(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }
}
