package org.jingnuo.moderation.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingnuo.EmptyTables;
import org.jingnuo.browser.Axe;
import org.jingnuo.browser.BrowserTest;
import org.jingnuo.browser.Reader;
import org.jingnuo.browser.Readers;
import org.jingnuo.browser.Words;
import org.jingnuo.moderation.people.Administrators;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With an authenticator app and recovery codes, and on one's own page. */
@BrowserTest
@Import(SettableClock.Setting.class)
class OwnAccessIT {

    private static final Words ZH = new Words(Language.ZH);
    private static final String OTHER_PASSWORD = "荆州古城墙下一共有七棵老槐树";

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
    void somebody_sets_up_an_app_and_signs_in_with_it(Readers readers) {
        var page = readers.come(Reader.AT_DESK);
        page.navigate("/login/setup?link=" + administrators.appoint("li.na"));

        page.getByLabel(ZH.get("signIn.newPassword")).fill("password1234");
        press(page, "signIn.setPassword");
        assertThat(alert(page)).hasText(ZH.get("signIn.weak.GUESSABLE"));
        page.getByLabel(ZH.get("signIn.newPassword")).fill(Newcomer.PASSWORD);
        press(page, "signIn.setPassword");
        var typed = page.locator("code").textContent();
        page.getByLabel(ZH.get("signIn.appCode")).fill("000000");
        press(page, "signIn.addApp");
        assertThat(alert(page)).hasText(ZH.get("signIn.wrongCode"));
        assertThat(page.locator("code")).hasText(typed);
        page.getByLabel(ZH.get("signIn.appCode")).fill(code(typed));
        press(page, "signIn.addApp");
        press(page, "signIn.makeCodes");
        assertThat(page.locator(".codes li")).hasCount(RecoveryCodes.HOW_MANY);
        page.navigate("/login/codes");
        assertThat(page.locator(".codes li")).hasCount(0);
        page.navigate("/desk/me");
        press(page, "desk.signOut");
        assertThat(page).hasURL(Pattern.compile("/login$"));

        clock.pass(Totp.STEP);
        page.getByLabel(ZH.get("signIn.name")).fill("li.na");
        page.getByLabel(ZH.get("signIn.password")).fill("not this one");
        press(page, "signIn.next");
        assertThat(alert(page)).hasText(ZH.get("signIn.wrong"));
        assertThat(page.getByLabel(ZH.get("signIn.name"))).hasValue("li.na");
        assertThat(page.getByLabel(ZH.get("signIn.password"))).isEmpty();
        page.getByLabel(ZH.get("signIn.password")).fill(Newcomer.PASSWORD);
        press(page, "signIn.next");
        page.getByLabel(ZH.get("signIn.codeHint")).fill("000000");
        press(page, "signIn.next");
        assertThat(alert(page)).hasText(ZH.get("signIn.wrongCode"));
        assertThat(page.getByLabel(ZH.get("signIn.codeHint"))).isEmpty();
        page.getByLabel(ZH.get("signIn.codeHint")).fill(code(typed));
        press(page, "signIn.next");

        assertThat(page).hasURL(Pattern.compile("/desk/people$"));
        readers.expectUnidentified();
    }

    @Test
    void a_recovery_code_is_used_up_by_keys_alone(Readers readers) {
        var li = newcomer(new DeskVisitor(port));
        var page = readers.open(Reader.AT_DESK, "/login");

        signInByKeys(page, li.codes().getFirst());
        assertThat(page).hasURL(Pattern.compile("/desk/people$"));
        page.navigate("/desk/me");
        assertThat(page.getByText(ZH.get("me.codesLeft", RecoveryCodes.HOW_MANY - 1)))
                .isVisible();
        press(page, "desk.signOut");
        assertThat(page).hasURL(Pattern.compile("/login$"));
        signInByKeys(page, li.codes().getFirst());

        assertThat(alert(page)).hasText(ZH.get("signIn.wrongCode"));
        readers.expectUnidentified();
    }

    @Test
    void a_password_is_changed_and_a_mistake_loses_nothing_that_was_typed(Readers readers) {
        var before = new DeskVisitor(port);
        newcomer(before);
        var page = ownPage(before, readers, Reader.AT_DESK);

        page.getByLabel(ZH.get("me.currentPassword")).fill("not this one");
        page.getByLabel(ZH.get("signIn.newPassword")).fill(OTHER_PASSWORD);
        press(page, "signIn.setPassword");
        assertThat(page.getByText(ZH.get("me.wrongPassword")).first()).isVisible();
        assertThat(page.getByLabel(ZH.get("signIn.newPassword"))).hasValue(OTHER_PASSWORD);
        page.getByLabel(ZH.get("me.currentPassword")).fill(Newcomer.PASSWORD);
        press(page, "signIn.setPassword");
        assertThat(page).hasURL(Pattern.compile("/login\\?changed$"));
        assertThat(page.getByText(ZH.get("signIn.changed"))).isVisible();

        var visitor = new DeskVisitor(port);
        assertThat(visitor.signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(401);
        assertThat(visitor.signIn("li.na", OTHER_PASSWORD).status()).isEqualTo(302);
        assertThat(page.context().cookies()).anyMatch(cookie -> cookie.name.equals("device"));
    }

    @Test
    void signing_out_everywhere_ends_the_sessions_of_other_devices(Readers readers) {
        var other = new DeskVisitor(port);
        newcomer(other);
        var page = ownPage(other, readers, Reader.ON_PHONE);

        press(page, "me.endSessions");

        assertThat(page).hasURL(Pattern.compile("/login$"));
        assertThat(other.get("/desk/me").header("Location")).endsWith("/login?ended");
    }

    static Stream<Reader> everybody() {
        return Stream.of(
                Reader.AT_DESK,
                Reader.AT_DESK.withDarkColours(),
                Reader.ON_PHONE,
                Reader.ON_PHONE.withDarkColours(),
                Reader.ON_NARROW_SCREEN);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void every_page_of_signing_in_is_accessible_and_fits_the_screen(Reader reader, Readers readers) {
        var violations = new ArrayList<String>();
        var li = newcomer(new DeskVisitor(port));
        var page = readers.open(reader, "/login");
        look(page, violations);

        page.navigate("/login/setup?link=" + administrators.appoint("wang"));
        look(page, violations);
        page.navigate("/login");
        enter(page, "not this one");
        look(page, violations);
        enter(page, Newcomer.PASSWORD);
        look(page, violations);
        page.getByLabel(ZH.get("signIn.codeHint")).fill(li.code(clock));
        press(page, "signIn.next");
        for (var address : List.of("/desk/people", "/desk/me", "/login/factor", "/login/codes")) {
            page.navigate(address);
            assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
            look(page, violations);
        }
        press(page, "signIn.makeCodes");
        look(page, violations);

        assertThat(violations).isEmpty();
        readers.expectUnidentified();
    }

    private static void look(Page page, List<String> violations) {
        Axe.violations(page).forEach(violations::add);
        fits(page, violations);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        fits(page, violations);
    }

    private static void fits(Page page, List<String> violations) {
        var root = "document.documentElement";
        var over = (int) page.evaluate(root + ".scrollWidth - " + root + ".clientWidth");
        if (over > 0) {
            violations.add("%s is %d pixels too wide".formatted(page.url(), over));
        }
    }

    /** Sets up, with the code of a later step to be given. */
    private Newcomer newcomer(DeskVisitor visitor) {
        var newcomer = Newcomer.setUp("li.na", administrators, clock, visitor);
        clock.pass(Totp.STEP);
        return newcomer;
    }

    private static Page ownPage(DeskVisitor visitor, Readers readers, Reader reader) {
        var page = readers.come(reader);
        visitor.giveCookiesTo(page);
        page.navigate("/desk/me");
        return page;
    }

    private static void enter(Page page, String password) {
        page.getByLabel(ZH.get("signIn.name")).fill("li.na");
        page.getByLabel(ZH.get("signIn.password")).fill(password);
        press(page, "signIn.next");
    }

    private static void signInByKeys(Page page, String code) {
        page.keyboard().press("Tab");
        page.keyboard().type("li.na");
        page.keyboard().press("Tab");
        page.keyboard().type(Newcomer.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByLabel(ZH.get("signIn.codeHint"))).isVisible();
        page.keyboard().press("Tab");
        page.keyboard().type(code);
        page.keyboard().press("Enter");
    }

    private String code(String typed) {
        return Totp.code(Newcomer.secret(typed).bytes(), clock.instant());
    }

    private static Locator alert(Page page) {
        return page.locator("[role=alert]:not([hidden])");
    }

    private static void press(Page page, String label) {
        ZH.button(page, label).click();
    }
}
