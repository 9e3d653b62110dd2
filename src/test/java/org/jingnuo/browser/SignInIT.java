package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jingnuo.feedback.web.CitySignInServer;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where the city asks for a sign-in before feedback is sent, nothing of it is lost on the way there and back. */
@BrowserTest
class SignInIT {

    private static final CitySignInServer CITY = CitySignInServer.start(0);

    private static final String FINISHED = "feedback.seen.FINISHED";

    @DynamicPropertySource
    static void ask_for_a_sign_in(DynamicPropertyRegistry settings) {
        CitySignInServer.register(settings, CITY.issuer());
    }

    @Autowired
    JdbcClient database;

    private int before;

    @BeforeEach
    void count_what_is_there() {
        before = identified();
    }

    @Test
    void without_scripts_the_form_waits_in_its_window_while_another_signs_in(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE.withoutScripts()), Language.EN)
                .say(FINISHED, "No script was needed.");
        assertThat(form.heading("feedback.identity.title")).isVisible();
        form.preview().send();
        assertThat(form.text("feedback.notice.UNIDENTIFIED")).isVisible();

        var beside = form.page().waitForPopup(() -> signIn(form).click());
        assertThat(beside.getByText("Please go back to the window you came from"))
                .isVisible();
        beside.close();
        form.send();

        assertThat(form.heading("feedback.sent.title")).isVisible();
        assertThat(form.page().getByText("No script was needed.").first()).isVisible();
        assertThat(identified() - before).isOne();
        readers.expectVisitTo(CITY.issuer());
        readers.expectUnidentified();
    }

    @Test
    void with_scripts_what_was_written_is_there_again_after_signing_in(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.EN).say(FINISHED, "Half a sente");

        signIn(form).click();
        assertThat(form.page().getByText(form.words().get("feedback.identity.signedIn", "River Pass")))
                .isVisible();
        assertThat(form.said()).hasValue("Half a sente");
        assertThat(Axe.violations(form.page())).isEmpty();
        form.preview().send().isThankedFor();

        assertThat(identified() - before).isOne();
        readers.expectVisitTo(CITY.issuer());
    }

    @Test
    void what_waits_on_the_phone_for_a_sign_in_is_sent_by_itself_after_it(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.EN).say(FINISHED, "Sent later.");
        form.preview().send();
        assertThat(form.page().getByText(form.words().get("feedback.outbox.unidentified", "River Pass")))
                .isVisible();
        assertThat(Axe.violations(form.page())).isEmpty();

        signIn(form).click();

        assertThat(form.text("feedback.outbox.sent")).isVisible();
        assertThat(identified() - before).isOne();
        readers.expectVisitTo(CITY.issuer());
        readers.expectUnidentified();
    }

    private static Locator signIn(FeedbackPage form) {
        var name = form.words().get("feedback.identity.signIn", "River Pass");
        return form.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private int identified() {
        return database.sql("SELECT count(*) FROM feedback_sender")
                .query(Integer.class)
                .single();
    }
}
