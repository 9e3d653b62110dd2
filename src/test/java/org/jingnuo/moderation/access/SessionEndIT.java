package org.jingnuo.moderation.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at the desk does nothing for a while. */
@BrowserTest
@Import(SettableClock.Setting.class)
class SessionEndIT {

    private static final String COUNT_WARNINGS = """
            () => {
              const { showModal } = HTMLDialogElement.prototype;
              window.warnings = 0;
              HTMLDialogElement.prototype.showModal = function () {
                window.warnings++;
                showModal.call(this);
              };
            }
            """;

    private static final String FLOW_IS_QUIET =
            "() => Object.values(Vaadin.Flow.clients).every(client => !client.isActive?.())";

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
        comeBackAfter(29, page);
        assertThat(warning(page)).containsText("1 分钟");
        Assertions.assertThat(Axe.violations(page)).isEmpty();
        page.keyboard().press("Enter");

        assertThat(warning(page)).hasCount(0);
        assertThat(typed).hasValue("李娜（住建）");
        page.waitForResponse("**" + DeskPaths.SESSION, () -> comeBackAfter(27, page));
        assertThat(page).hasURL(Pattern.compile("/desk/me$"));

        comeBackAfter(4, page);
        assertThat(page).hasURL(Pattern.compile("/login\\?idle$"));
        readers.expectUnidentified();
    }

    @ParameterizedTest
    @ValueSource(strings = {"click", "Enter", "Escape", "Tab Escape"})
    void a_dialog_that_was_open_stays_with_what_was_typed(String way, Readers readers) {
        var page = atDesk(readers, Reader.AT_DESK);
        page.navigate("/desk/people");
        ZH.button(page, "people.invite").click();
        var typed = page.getByLabel(ZH.get("me.displayName"));
        typed.fill("李娜（住建）");
        comeBackAfter(29, page);
        assertThat(stay(page)).isFocused();

        if (way.equals("click")) {
            stay(page).click();
        } else {
            Stream.of(way.split(" ")).forEach(page.keyboard()::press);
        }

        assertThat(warning(page)).hasCount(0);
        assertThat(typed).hasValue("李娜（住建）");
        typed.fill("李娜");
        page.keyboard().press("Escape");
        assertThat(typed).hasCount(0);
    }

    @Test
    void the_keys_of_the_page_behind_do_nothing_meanwhile(Readers readers) {
        var page = atDesk(readers, Reader.AT_DESK);
        rows.sql("INSERT INTO person_role (person, role) VALUES ('li.na', 'EDITOR')")
                .update();
        page.navigate("/" + DeskPaths.DESK + "/progress");
        assertThat(page.getByText(ZH.get("progress.propose"))).isVisible();
        comeBackAfter(29, page);
        assertThat(stay(page)).isFocused();

        page.mouse().click(5, 5);
        page.keyboard().press("i");
        stay(page).click();

        assertThat(warning(page)).hasCount(0);
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.keyboard().press("i");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(1);
    }

    @Test
    void who_cannot_be_kept_signed_in_is_told(Readers readers) {
        var page = atDesk(readers, Reader.AT_DESK);
        comeBackAfter(29, page);
        assertThat(stay(page)).isFocused();

        page.context().setOffline(true);
        page.keyboard().press("Enter");
        assertThat(warning(page)).containsText(ZH.get("session.unreached"));
        page.context().setOffline(false);
        page.keyboard().press("Enter");

        assertThat(warning(page)).hasCount(0);
        readers.expectLostConnection();
    }

    @Test
    void what_is_done_in_another_window_takes_the_warning_away(Readers readers) {
        var page = atDesk(readers, Reader.AT_DESK);
        comeBackAfter(29, page);
        assertThat(warning(page)).isVisible();

        page.context().newPage().navigate("http://127.0.0.1:" + port + "/desk/me");
        comeBack(page);

        assertThat(warning(page)).hasCount(0);
    }

    @Test
    void the_end_that_every_session_has_is_said_once(Readers readers) {
        var page = atDesk(readers, Reader.ON_NARROW_SCREEN);
        page.evaluate(COUNT_WARNINGS);

        comeBack(page, 90, false);
        assertThat(warning(page)).containsText("2 分钟");
        page.keyboard().press("Escape");
        assertThat(warning(page)).hasCount(0);
        page.waitForResponse("**" + DeskPaths.SESSION, () -> comeBack(page, 60, false));
        comeBack(page, 60, true);

        assertThat(warning(page)).isVisible();
        Assertions.assertThat(page.evaluate("window.warnings")).isEqualTo(2);
    }

    /** That many seconds before an end that can be put off or not. */
    private static void comeBack(Page page, int seconds, boolean prolongable) {
        page.route(
                "**" + DeskPaths.SESSION,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"seconds\":%d,\"prolongable\":%s}".formatted(seconds, prolongable))));
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

    /** @param minutes in which nothing was done */
    private void comeBackAfter(int minutes, Page page) {
        page.waitForFunction(FLOW_IS_QUIET);
        clock.pass(Duration.ofMinutes(minutes));
        comeBack(page);
    }

    /** To the window, which asks then how long the session goes on. */
    private static void comeBack(Page page) {
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }

    private static Locator stay(Page page) {
        return warning(page).getByRole(AriaRole.BUTTON);
    }

    private static Locator warning(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }
}
