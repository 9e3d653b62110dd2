package org.jingnuo.moderation.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    private void look(Page page) {
        page.waitForLoadState();
        Axe.violations(page).forEach(violations::add);
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(ZH.get(label)).setExact(true))
                .first()
                .click();
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
