package org.jingnuo.moderation.access;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Factors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds a second factor, and gives recovery codes for when it is lost. */
@Controller
class FactorController {

    /** Holds the secret that a person is about to put into their app. */
    private static final String OFFERED = FactorController.class.getName();

    private final SettingUp settingUp;
    private final Throttle throttle;
    private final DeskSession sessions;
    private final I18NProvider translations;

    FactorController(SettingUp settingUp, Throttle throttle, DeskSession sessions, I18NProvider translations) {
        this.settingUp = settingUp;
        this.throttle = throttle;
        this.sessions = sessions;
        this.translations = translations;
    }

    @GetMapping("/" + DeskPaths.FACTOR)
    void offer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = SignInPage.titled("signIn.addFactor", translations, request);
        sendForms(page, HttpServletResponse.SC_OK, request, response);
    }

    @PostMapping("/" + DeskPaths.FACTOR)
    void addApp(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = sessions.name();
        if (throttle.refusesCode(name, request).isEmpty() && settingUp.addTotp(name, offered(request), code)) {
            request.getSession().removeAttribute(OFFERED);
            sessions.add(Factors.TOTP, request, response);
            response.sendRedirect(afterAdding(name));
            return;
        }
        var page = SignInPage.titled("signIn.addFactor", translations, request);
        page.alerts(page.text("signIn.wrongCode"));
        sendForms(page, HttpServletResponse.SC_UNAUTHORIZED, request, response);
    }

    @GetMapping("/" + DeskPaths.CODES)
    void offerCodes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = SignInPage.titled("signIn.codes", translations, request);
        page.says(page.text("signIn.codesHint"));
        var left = settingUp.countRecoveryCodes(sessions.name());
        if (left > 0) {
            page.says(page.text("me.codesLeft", left));
        }
        page.button(page.form(DeskPaths.CODES), "signIn.makeCodes");
        if (left > 0) {
            page.link("/" + DeskPaths.ME, "signIn.keepCodes");
        }
        page.send(HttpServletResponse.SC_OK, request, response);
    }

    @PostMapping("/" + DeskPaths.CODES)
    void makeCodes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = SignInPage.titled("signIn.codes", translations, request);
        page.says(page.text("signIn.codesMade"));
        page.codes(settingUp.makeRecoveryCodes(sessions.name()));
        page.link("/" + DeskPaths.DONE, "signIn.toDesk");
        page.send(HttpServletResponse.SC_OK, request, response);
    }

    private void sendForms(SignInPage page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.says(page.text("signIn.addFactorHint"));
        page.passkeys(page.section("signIn.passkey"), "add", "signIn.addPasskey")
                .attr("data-then", afterAdding(sessions.name()));
        var secret = offered(request);
        var section = page.section("signIn.app");
        section.appendElement("p").text(page.text("signIn.appHint"));
        page.picture(section, secret.picture(sessions.name(), PasskeyConfiguration.SITE), "signIn.appPicture");
        section.appendElement("p")
                .text(page.text("signIn.appSecret"))
                .appendElement("code")
                .text(secret.typed().replaceAll("(.{4})(?=.)", "$1 "));
        var form = page.form(DeskPaths.FACTOR);
        section.appendChild(form);
        page.field(form, "signIn.appCode", Map.of("name", "code", "type", "text", "autocomplete", "one-time-code"))
                .attr("inputmode", "numeric");
        page.button(form, "signIn.addApp");
        page.send(status, request, response);
    }

    /** Codes that are left stay as they are. */
    private String afterAdding(String name) {
        return "/" + (settingUp.countRecoveryCodes(name) > 0 ? DeskPaths.ME : DeskPaths.CODES);
    }

    /** The same while the person tries. */
    private static TotpSecret offered(HttpServletRequest request) {
        var session = request.getSession();
        var offered = (TotpSecret) session.getAttribute(OFFERED);
        if (offered == null) {
            offered = TotpSecret.random();
            session.setAttribute(OFFERED, offered);
        }
        return offered;
    }
}
