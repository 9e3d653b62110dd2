package org.jingnuo.moderation.access;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.moderation.people.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a link to set up with: a password, for which the link is used up. */
@Controller
class SetupController {

    private static final String LINK = "link";

    private final SettingUp settingUp;
    private final PasswordCheck passwords;
    private final PasswordHashing hashing;
    private final Standings standings;
    private final DeskSession sessions;
    private final I18NProvider translations;

    SetupController(
            SettingUp settingUp,
            PasswordCheck passwords,
            PasswordHashing hashing,
            Standings standings,
            DeskSession sessions,
            I18NProvider translations) {
        this.settingUp = settingUp;
        this.passwords = passwords;
        this.hashing = hashing;
        this.standings = standings;
        this.sessions = sessions;
        this.translations = translations;
    }

    @GetMapping("/" + DeskPaths.SETUP)
    void ask(@RequestParam(defaultValue = "") String link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer(settingUp.find(link), link, Optional.empty(), request, response);
    }

    @PostMapping("/" + DeskPaths.SETUP)
    void take(
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var person = settingUp.find(link);
        var weakness = person.flatMap(it -> passwords.findWeakness(password, it));
        if (person.isEmpty() || weakness.isPresent()) {
            answer(person, link, weakness, request, response);
            return;
        }
        var name = settingUp.redeem(link, hashing.hash(password));
        var standing = name.flatMap(standings::find);
        if (standing.isEmpty()) {
            answer(Optional.empty(), link, Optional.empty(), request, response);
            return;
        }
        var factors = List.of(Factors.PASSWORD, Factors.SETUP_LINK);
        sessions.begin(name.orElseThrow(), standing.get().epoch(), factors, request, response);
        response.sendRedirect("/" + DeskPaths.FACTOR);
    }

    private void answer(
            Optional<Person> person,
            String link,
            Optional<PasswordRules.Weakness> weakness,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var page = SignInPage.titled("signIn.setUp", translations, request);
        if (person.isEmpty()) {
            page.alerts(page.text("signIn.linkUsed"));
            page.send(HttpServletResponse.SC_GONE, request, response);
            return;
        }
        weakness.ifPresent(it -> page.alerts(page.text("signIn.weak." + it, PasswordRules.SHORTEST)));
        sendForm(page, person.get(), link, request, response);
    }

    private void sendForm(
            SignInPage page, Person person, String link, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.says(page.text("signIn.setUpFor", person.displayName(), person.name()));
        page.says(page.text("signIn.passwordHint", PasswordRules.SHORTEST));
        var form = page.form(DeskPaths.SETUP);
        form.appendElement("input").attr("type", "hidden").attr("name", LINK).attr("value", link);
        // read by what keeps passwords, not by people
        form.appendElement("input")
                .attr("type", "text")
                .attr("name", "username")
                .attr("autocomplete", "username")
                .attr("value", person.name())
                .attr("hidden", "");
        page.field(
                form,
                "signIn.newPassword",
                Map.of("name", "password", "type", "password", "autocomplete", "new-password"));
        page.button(form, "signIn.setPassword");
        page.send(HttpServletResponse.SC_OK, request, response);
    }
}
