package org.jingnuo.moderation.access;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.StepUp;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.site.ChoiceCookie;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which people sign in: name and password, then the second factor, then on to where they wanted to go. */
@Controller
class SignInController {

    private static final int UNAUTHORIZED = HttpServletResponse.SC_UNAUTHORIZED;
    private static final int TOO_MANY = 429;

    private final SignIn signIn;
    private final DeskSession sessions;
    private final Throttle throttle;
    private final KnownDevices devices;
    private final Passkeys passkeys;
    private final People people;
    private final I18NProvider translations;

    SignInController(
            SignIn signIn,
            DeskSession sessions,
            Throttle throttle,
            KnownDevices devices,
            Passkeys passkeys,
            People people,
            I18NProvider translations) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.throttle = throttle;
        this.devices = devices;
        this.passkeys = passkeys;
        this.people = people;
        this.translations = translations;
    }

    @GetMapping("/" + DeskPaths.LOGIN)
    void askPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = SignInPage.titled("signIn.title", translations, request);
        if (request.getParameter(AskingToSignIn.AGAIN) != null) {
            page.alerts(page.text("signIn.again"));
        } else if (request.getParameter(AskingToSignIn.ENDED) != null) {
            page.alerts(page.text("signIn.ended"));
        } else if (request.getParameter(AskingToSignIn.IDLE) != null) {
            page.alerts(page.text("signIn.idle"));
        } else if (request.getParameter(AskingToSignIn.CHANGED) != null) {
            page.says(page.text("signIn.changed"));
        }
        sendPasswordForm(page, "", HttpServletResponse.SC_OK, request, response);
    }

    @PostMapping("/" + DeskPaths.LOGIN)
    void takePassword(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var name = username.strip().toLowerCase(Locale.ROOT);
        var wait = throttle.refusesPassword(name, request);
        var standing =
                wait.isPresent() ? null : signIn.byPassword(name, password).orElse(null);
        if (standing != null) {
            sessions.begin(name, standing.epoch(), List.of(Factors.PASSWORD), request, response);
            response.sendRedirect("/" + DeskPaths.SECOND);
            return;
        }
        var page = SignInPage.titled("signIn.title", translations, request);
        page.alerts(wait.map(it -> tooMany(page, it)).orElseGet(() -> page.text("signIn.wrong")));
        sendPasswordForm(page, username, wait.isPresent() ? TOO_MANY : UNAUTHORIZED, request, response);
    }

    @GetMapping("/" + DeskPaths.SECOND)
    void askSecond(
            @RequestParam(name = StepUp.THEN, required = false) @Nullable String then,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        WantedPage.remember(request, then);
        var page = SignInPage.titled("signIn.second", translations, request);
        sendCodeForm(page, HttpServletResponse.SC_OK, request, response);
    }

    @PostMapping("/" + DeskPaths.SECOND)
    void takeSecond(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = sessions.name();
        var wait = throttle.refusesCode(name, request);
        var factor = wait.isPresent()
                ? null
                : signIn.byCode(name, code, sessions.isComplete()).orElse(null);
        if (factor != null) {
            sessions.add(factor, request, response);
            response.sendRedirect("/" + DeskPaths.DONE);
            return;
        }
        var page = SignInPage.titled("signIn.second", translations, request);
        page.alerts(wait.map(it -> tooMany(page, it)).orElseGet(() -> page.text("signIn.wrongCode")));
        sendCodeForm(page, wait.isPresent() ? TOO_MANY : UNAUTHORIZED, request, response);
    }

    /** Leads on, in the language the person has chosen, and knows the browser again when it is asked to sign in next. */
    @GetMapping("/" + DeskPaths.DONE)
    void leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var person = people.findByName(sessions.name()).orElseThrow();
        devices.remember(person.name(), request, response);
        var code = person.language().code();
        response.addHeader(HttpHeaders.SET_COOKIE, ChoiceCookie.of(Language.COOKIE, code, request.isSecure()));
        response.sendRedirect(WantedPage.take(request).orElseGet(() -> "/" + firstPage(person)));
    }

    @PostMapping("/" + DeskPaths.LANGUAGE)
    void choose(
            @RequestParam String language,
            @RequestParam String back,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language.ofCode(language)
                .ifPresent(chosen -> response.addHeader(
                        HttpHeaders.SET_COOKIE, ChoiceCookie.of(Language.COOKIE, chosen.code(), request.isSecure())));
        var own = back.matches("/" + DeskPaths.LOGIN + "[a-zA-Z0-9/?=&_%.-]*");
        response.sendRedirect(own ? back : "/" + DeskPaths.LOGIN);
    }

    private void sendPasswordForm(
            SignInPage page, String typed, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var form = page.form(DeskPaths.LOGIN);
        page.field(form, "signIn.name", Map.of("name", "username", "type", "text", "autocomplete", "username"))
                .attr("autocapitalize", "none")
                .attr("spellcheck", "false")
                .attr("value", typed);
        page.field(
                form,
                "signIn.password",
                Map.of("name", "password", "type", "password", "autocomplete", "current-password"));
        page.button(form, "signIn.next");
        page.send(status, request, response);
    }

    private void sendCodeForm(SignInPage page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!passkeys.findOf(sessions.name()).isEmpty()) {
            page.passkeys(page.section("signIn.passkey"), "use", "signIn.usePasskey");
        }
        var section = page.section("signIn.code");
        var form = page.form(DeskPaths.SECOND);
        section.appendChild(form);
        page.field(form, "signIn.codeHint", Map.of("name", "code", "type", "text", "autocomplete", "one-time-code"))
                .attr("autocapitalize", "none")
                .attr("spellcheck", "false");
        page.button(form, "signIn.next");
        page.send(status, request, response);
    }

    private static String tooMany(SignInPage page, Duration wait) {
        return page.text("signIn.tooMany", TooManyTries.minutes(wait));
    }

    private static String firstPage(Person person) {
        if (person.roles().contains(Role.MODERATOR)) {
            return DeskPaths.DESK;
        }
        return person.roles().contains(Role.ADMIN) ? DeskPaths.PEOPLE : DeskPaths.ME;
    }
}
