package org.jingnuo.moderation.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jingnuo.browser.Axe;
import org.jingnuo.browser.BrowserTest;
import org.jingnuo.browser.Reader;
import org.jingnuo.browser.Readers;
import org.jingnuo.browser.Words;
import org.jingnuo.moderation.people.Administrators;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** With a passkey, which takes a browser: a virtual authenticator that says yes to everything. */
@BrowserTest
@Import(PasskeysOfRandomPort.class)
class SignInIT {

    private static final Words ZH = new Words(Language.ZH);

    @Autowired
    Administrators administrators;

    @Autowired
    Clock clock;

    private final List<String> violations = new ArrayList<>();

    @Test
    void somebody_sets_up_a_passkey_signs_out_and_signs_in_with_it(Readers readers) {
        var page = readers.comeToLocalhost(Reader.AT_DESK);
        addAuthenticator(page);

        page.navigate("/login/setup?link=" + administrators.appoint("li.na"));
        look(page);
        page.getByLabel(ZH.get("signIn.newPassword")).fill(Newcomer.PASSWORD);
        press(page, "signIn.setPassword");
        look(page);
        press(page, "signIn.addPasskey");
        press(page, "signIn.makeCodes");
        assertThat(page.locator(".codes li")).hasCount(RecoveryCodes.HOW_MANY);
        look(page);
        page.getByText(ZH.get("signIn.toDesk")).click();
        press(page, "signIn.usePasskey");
        assertThat(page).hasURL(Pattern.compile("/desk/people$"));
        assertThat(page.getByRole(AriaRole.HEADING, named("people.title"))).isVisible();
        look(page);

        press(page, "desk.signOut");
        assertThat(page).hasURL(Pattern.compile("/login$"));
        look(page);
        page.navigate("/desk/me");
        page.getByLabel(ZH.get("signIn.name")).fill("li.na");
        page.getByLabel(ZH.get("signIn.password")).fill(Newcomer.PASSWORD);
        press(page, "signIn.next");
        look(page);
        press(page, "signIn.usePasskey");

        assertThat(page).hasURL(Pattern.compile("/desk/me$"));
        assertThat(page.getByText(ZH.get("me.passkey", ZH.get("signIn.passkey"))))
                .isVisible();
        look(page);
        assertThat(violations).isEmpty();
    }

    @Test
    void a_factor_is_added_renamed_and_removed_and_the_last_one_stays(Readers readers) {
        var page = readers.comeToLocalhost(Reader.AT_DESK);
        addAuthenticator(page);
        page.navigate("/login/setup?link=" + administrators.appoint("wang"));
        page.getByLabel(ZH.get("signIn.newPassword")).fill(Newcomer.PASSWORD);
        press(page, "signIn.setPassword");
        press(page, "signIn.addPasskey");
        press(page, "signIn.makeCodes");
        page.getByText(ZH.get("signIn.toDesk")).click();
        press(page, "signIn.usePasskey");
        assertThat(page).hasURL(Pattern.compile("/desk/people$"));

        page.navigate("/desk/me");
        var factors = page.locator(".desk-factors li");
        assertThat(factors).hasCount(1);
        assertThat(remove(factors.first())).isDisabled();
        page.getByText(ZH.get("signIn.addFactor")).click();
        var secret = Newcomer.secret(page.locator("code").textContent());
        page.getByLabel(ZH.get("signIn.appCode")).fill(Totp.code(secret.bytes(), clock.instant()));
        press(page, "signIn.addApp");
        assertThat(page).hasURL(Pattern.compile("/desk/me$"));
        assertThat(factors).hasCount(2);
        factors.first().getByText(ZH.get("me.rename")).click();
        var name = page.getByLabel(ZH.get("signIn.passkeyName"));
        name.fill("办公室的钥匙");
        look(page);
        page.keyboard().press("Enter");
        assertThat(factors.first()).containsText(ZH.get("me.passkey", "办公室的钥匙"));
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        remove(factors.last()).click();

        assertThat(factors).hasCount(1);
        assertThat(factors.first()).containsText("办公室的钥匙");
        assertThat(remove(factors.first())).isDisabled();
        assertThat(violations).isEmpty();
    }

    private static Locator remove(Locator factor) {
        return factor.locator("vaadin-button").last();
    }

    private void look(Page page) {
        page.waitForLoadState();
        Axe.violations(page).forEach(violations::add);
    }

    private static void press(Page page, String label) {
        ZH.button(page, label).click();
    }

    private static Page.GetByRoleOptions named(String key) {
        return new Page.GetByRoleOptions().setName(ZH.get(key));
    }

    private static void addAuthenticator(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }
}
