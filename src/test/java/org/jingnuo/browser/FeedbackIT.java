package org.jingnuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody says what they see, with and without a connection. */
@BrowserTest
class FeedbackIT {

    private static final String FINISHED = "feedback.seen.FINISHED";

    /** The page goes on only after the worker, which it calls, has noted what became of what waited. */
    private static final String WORKER_IS_FASTER = """
            () => {
              const { register } = SyncManager.prototype;
              SyncManager.prototype.register = async function (tag) {
                const noted = new Promise(heard => new BroadcastChannel('feedback').onmessage = heard);
                await register.call(this, tag);
                await noted;
              };
            }
            """;

    /** Neither words nor photos are on the phone any more. */
    private static final String NOTHING_KEPT = """
            () => new Promise(answer => {
              indexedDB.open('feedback').onsuccess = ({ target: { result: phone } }) => {
                const all = phone.transaction(['entries', 'photos']);
                const counts = ['entries', 'photos'].map(name => all.objectStore(name).count());
                all.oncomplete = () => answer(counts.every(({ result }) => result === 0));
              };
            })
            """;

    @Autowired
    JdbcClient database;

    private int before;

    @BeforeEach
    void count_what_is_there() {
        before = kept();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_sent_with_a_photo_has_a_page_of_its_own(Language language, Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), language)
                .say(FINISHED, "All fifteen are open.")
                .addPhoto();

        form.preview();
        assertThat(form.photo()).isVisible();
        form.send().isThankedFor();

        assertThat(form.page().getByText("All fifteen are open.").first()).isVisible();
        assertThat(form.photo()).isVisible();
        assertThat(sentSince()).isEqualTo(1);
        form.page().navigate(language.address("/" + FeedbackPaths.FIND));
        assertThat(form.page().locator("#outbox")).isHidden();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_form_works_without_scripts(Language language, Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE.withoutScripts()), language)
                .say(FINISHED, "No script was needed.");

        form.preview().send();

        assertThat(form.heading("feedback.sent.title")).isVisible();
        assertThat(sentSince()).isEqualTo(1);
    }

    @Test
    void the_form_works_where_the_browser_keeps_nothing(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        page.addInitScript("Object.defineProperty(window, 'indexedDB', { value: undefined })");
        var form = FeedbackPage.open(page, Language.ZH).say(FINISHED, "什么也没有存下。");

        form.preview().send();

        assertThat(form.heading("feedback.sent.title")).isVisible();
        assertThat(sentSince()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_said_without_a_connection_is_sent_when_there_is_one(Language language, Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), language).untilKept();
        offline(form.page(), true);
        form.say(FINISHED, "Call 13812345678.").addPhoto();

        form.preview();
        assertThat(form.page().locator("mark")).hasText("13812345678");
        form.press("feedback.personal.mask");
        form.send();
        assertThat(form.text("feedback.outbox.offline")).isVisible();
        form.page().reload();
        assertThat(form.text("feedback.outbox.offline")).isVisible();
        offline(form.page(), false);

        assertThat(form.text("feedback.outbox.sent")).isVisible();
        form.page().getByText(form.words().get("feedback.outbox.follow")).click();
        assertThat(form.page().getByText("Call 1***8.").first()).isVisible();
        assertThat(form.photo()).isVisible();
        assertThat(sentSince()).isEqualTo(1);
        readers.expectLostConnection();
        readers.expectNotFound();
    }

    @Test
    void it_is_sent_after_its_page_was_closed(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH).untilKept();
        var elsewhere = form.page().context().newPage();
        elsewhere.navigate("/about");
        offline(form.page(), true);
        form.say(FINISHED, "关了网页也发得出去。").preview().send();
        assertThat(form.text("feedback.outbox.offline")).isVisible();
        form.page().close();

        offline(elsewhere, false);

        elsewhere.waitForCondition(() -> sentSince() == 1);
        elsewhere.navigate("/" + FeedbackPaths.FIND);
        assertThat(elsewhere.getByText(form.words().get("feedback.outbox.sent")))
                .isVisible();
        readers.expectLostConnection();
    }

    @Test
    void a_line_of_the_outbox_goes_when_it_is_deleted(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH).untilKept();
        offline(form.page(), true);
        form.say(FINISHED, "还是不发了。").preview().send();

        form.press("feedback.outbox.delete");
        form.press("feedback.outbox.confirm");

        assertThat(form.page().locator("#outbox")).isHidden();
        offline(form.page(), false);
        form.page().navigate("/" + FeedbackPaths.FIND);
        assertThat(form.page().locator("#outbox")).isHidden();
        assertThat(sentSince()).isZero();
        readers.expectLostConnection();
    }

    @Test
    void all_codes_are_forgotten_at_once_and_what_waits_stays(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH).untilKept();
        offline(form.page(), true);
        form.say(FINISHED, "已经发出的。").preview().send();
        assertThat(form.text("feedback.outbox.offline")).isVisible();
        assertThat(form.button("feedback.outbox.forget")).isHidden();
        offline(form.page(), false);
        assertThat(form.text("feedback.outbox.sent")).isVisible();

        form.press("feedback.outbox.forget");
        assertThat(form.text("feedback.outbox.sent")).isVisible();
        form.press("feedback.outbox.forget.confirm");

        assertThat(form.page().locator("#outbox")).isHidden();
        form.page().waitForCondition(() -> (boolean) form.page().evaluate(NOTHING_KEPT));
        assertThat(sentSince()).isEqualTo(1);
        readers.expectLostConnection();
    }

    @Test
    void a_code_is_forgotten_after_400_days_as_the_page_says(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        page.addInitScript("Object.defineProperty(navigator, 'serviceWorker', { value: undefined })");
        page.clock().setFixedTime("2026-11-01T12:00:00Z");
        var form = FeedbackPage.open(page, Language.EN).say(FINISHED, "Long ago.");
        page.route("**/api/v1/feedback", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        form.preview().send();
        assertThat(form.text("feedback.outbox.unavailable")).isVisible();
        page.unroute("**/api/v1/feedback");
        form.press("feedback.outbox.send");
        assertThat(form.text("feedback.outbox.sent")).isVisible();

        page.clock().setFixedTime("2027-12-06T11:59:00Z");
        page.navigate("/en/" + FeedbackPaths.FIND);
        assertThat(form.text("feedback.outbox.sent")).isVisible();
        assertThat(page.getByText("for 400 days at most")).isVisible();
        page.clock().setFixedTime("2027-12-06T12:01:00Z");
        page.reload();

        page.waitForCondition(() -> (boolean) page.evaluate(NOTHING_KEPT));
        assertThat(page.locator("#outbox")).isHidden();
        readers.expectUnavailable();
    }

    @Test
    void what_the_portal_cannot_take_now_waits_where_no_worker_sends_it(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        page.addInitScript("Object.defineProperty(navigator, 'serviceWorker', { value: undefined })");
        var form = FeedbackPage.open(page, Language.ZH).say(FINISHED, "先等一等。");
        form.page().route("**/api/v1/feedback", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        form.preview().send();
        assertThat(form.text("feedback.outbox.unavailable")).isVisible();
        form.page().unroute("**/api/v1/feedback");

        form.press("feedback.outbox.send");

        assertThat(form.text("feedback.outbox.sent")).isVisible();
        assertThat(sentSince()).isEqualTo(1);
        readers.expectUnavailable();
    }

    @Test
    void a_draft_is_there_again_with_its_photo_until_it_is_cleared(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.EN)
                .say(FINISHED, "Half a sente")
                .addPhoto();

        var again = FeedbackPage.open(form.page(), Language.ZH);

        assertThat(again.text("feedback.draft.restored")).isVisible();
        assertThat(again.said()).hasValue("Half a sente");
        assertThat(again.page().getByLabel(again.words().get(FINISHED))).isChecked();
        assertThat(again.photo()).isVisible();
        again.press("feedback.draft.discard");
        assertThat(again.said()).hasValue("");
        assertThat(again.photo()).hasCount(0);
        again.page().reload();
        assertThat(again.text("feedback.place.here")).isVisible(); // the script is there
        assertThat(again.said()).hasValue("");
        readers.expectNotFound(); // a photo whose upload was cut off is asked for before it is sent again
    }

    @Test
    void a_draft_that_nobody_came_back_to_is_deleted_after_a_week(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        page.clock().setFixedTime("2026-11-01T12:00:00Z");
        var form = FeedbackPage.open(page, Language.ZH).say(FINISHED, "明天再写");
        page.clock().setFixedTime("2026-11-08T11:59:00Z");
        form.page().reload();
        assertThat(form.said()).hasValue("明天再写");

        page.clock().setFixedTime("2026-11-08T12:01:00Z");
        form.page().navigate("/" + FeedbackPaths.FIND);
        FeedbackPage.open(page, Language.ZH);

        assertThat(form.text("feedback.place.here")).isVisible(); // the script is there
        assertThat(form.said()).hasValue("");
    }

    @Test
    void the_tracking_code_is_copied_with_one_tap(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var form = FeedbackPage.open(page, Language.EN).say(FINISHED, "Keep the code.");
        form.preview().send().isThankedFor();

        form.press("feedback.code.copy");

        assertThat(form.text("feedback.code.copy.done")).isVisible();
        assertThat(page.url()).endsWith((String) page.evaluate("() => navigator.clipboard.readText()"));
    }

    @Test
    void two_tabs_that_send_the_same_at_once_send_it_once(Readers readers) {
        var one = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH).say(FINISHED, "两个窗口，一条反馈。");
        one.preview();
        var other = FeedbackPage.open(one.page().context().newPage(), Language.ZH);
        assertThat(other.said()).hasValue("两个窗口，一条反馈。");
        other.preview();

        one.button("feedback.send").dblclick();
        other.send();

        one.isThankedFor();
        other.isThankedFor();
        assertThat(other.page().url()).isEqualTo(one.page().url());
        assertThat(sentSince()).isEqualTo(1);
    }

    @Test
    void what_differs_from_what_was_sent_is_sent_as_another_only_when_asked_again(Readers readers) {
        var one = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH).say(FINISHED, "先发的这一条。");
        one.preview();
        var other = FeedbackPage.open(one.page().context().newPage(), Language.ZH);
        assertThat(other.said()).hasValue("先发的这一条。");
        other.say(FINISHED, "后来又改了。").preview();
        one.send().isThankedFor();
        one.page().waitForCondition(() -> (boolean) one.page().evaluate(NOTHING_KEPT));

        other.send();

        assertThat(other.text("feedback.notice.SENT_OTHERWISE")).isFocused();
        assertThat(sentSince()).isEqualTo(1);
        other.preview().send().isThankedFor();
        assertThat(other.page().getByText("后来又改了。").first()).isVisible();
        assertThat(sentSince()).isEqualTo(2);
        readers.expectConflict();
    }

    @Test
    void the_page_says_what_was_answered_to_the_worker_when_that_was_faster(Readers readers) {
        var one = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH)
                .say(FINISHED, "先发的这一条。")
                .untilKept();
        one.preview();
        var other = FeedbackPage.open(one.page().context().newPage(), Language.ZH)
                .say(FINISHED, "后来又改了。")
                .preview();
        one.send().isThankedFor();
        one.page().waitForCondition(() -> (boolean) one.page().evaluate(NOTHING_KEPT));
        other.page().evaluate(WORKER_IS_FASTER);

        other.send();

        assertThat(other.text("feedback.notice.SENT_OTHERWISE")).isFocused();
        other.preview().send().isThankedFor();
        assertThat(other.page().getByText("后来又改了。").first()).isVisible();
        readers.expectConflict();
    }

    @Test
    void a_photo_that_was_left_out_is_neither_kept_nor_sent(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH)
                .say(FINISHED, "不要照片。")
                .addPhoto();

        form.page().getByText(form.words().get("feedback.photo.without")).click();
        assertThat(form.photo()).hasCount(0);
        form.preview().send().isThankedFor();

        assertThat(form.photo()).hasCount(0);
        form.page().waitForCondition(() -> (boolean) form.page().evaluate(NOTHING_KEPT));
    }

    @Test
    void a_page_of_another_commitment_stands_in_without_a_connection(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH).untilKept();
        offline(form.page(), true);

        form.page().navigate(FeedbackPaths.write("2023-parking-spaces"));

        assertThat(form.page().getByLabel(form.words().get("feedback.commitment.asked")))
                .isChecked();
        assertThat(form.page().getByText("2023-parking-spaces")).hasCount(0);
        form.press("feedback.preview.show");
        assertThat(form.text("feedback.mistake.seen.missing")).isFocused();
        readers.expectLostConnection();
    }

    @Test
    void a_commitment_is_called_by_its_title_without_a_connection_where_the_phone_knows_it(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        page.navigate(FeedbackPaths.write("2023-parking-spaces"));
        // the worker keeps the next page only once it is there
        var written = new FeedbackPage(page, new Words(Language.ZH)).untilKept().say(FINISHED, "划好了线。");
        var title = page.locator("label:has([value='2023-parking-spaces'])").textContent();
        FeedbackPage.open(page, Language.ZH).untilKept();
        page.waitForCondition(() -> (boolean) page.evaluate("""
                async () => {
                  const pages = await caches.open('feedback');
                  await pages.delete('/feedback/new?c=2023-parking-spaces');
                  return (await pages.keys()).some(({ url }) => url.includes('pocket-parks'));
                }
                """));
        offline(page, true);

        page.navigate(FeedbackPaths.write("2023-parking-spaces"));

        assertThat(page.getByLabel(title)).isChecked();
        assertThat(written.text("feedback.commitment.asked")).hasCount(0);
        readers.expectLostConnection();
    }

    @Test
    void going_back_and_forward_in_the_browser_leads_to_the_questions_and_to_their_preview(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH).say(FINISHED, "先写这句。");
        form.preview();

        form.page().goBack();
        assertThat(form.heading("feedback.new.title")).isVisible();
        form.said().fill("改成这句。");
        form.page().goForward();

        assertThat(form.heading("feedback.preview.title")).isVisible();
        assertThat(form.page().locator("mark, .words").first()).hasText("改成这句。");
        form.page().goBack();
        assertThat(form.said()).hasValue("改成这句。");
        form.preview().send().isThankedFor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void enter_does_what_the_main_button_does_but_where_a_commitment_is_looked_for(boolean scripts, Readers readers) {
        var page = readers.come(scripts ? Reader.ON_PHONE : Reader.ON_PHONE.withoutScripts());
        page.navigate("/" + FeedbackPaths.NEW);
        var form = new FeedbackPage(page, new Words(Language.ZH)).say(FINISHED, "按了回车。");

        page.getByText(form.words().get("feedback.contact.open")).click();
        page.locator("[name=contact]").press("Enter");

        assertThat(page.locator(".mistakes a")).hasText(form.words().get("feedback.mistake.commitment.missing"));
        page.locator("[name=about]").fill("停车位");
        page.locator("[name=about]").press("Enter");
        assertThat(page.locator("[name=commitment][value='2023-parking-spaces']"))
                .isVisible();
        assertThat(page.locator(".mistakes")).hasCount(0);
        assertThat(form.said()).hasValue("按了回车。");
        readers.expectMistakes();
    }

    @Test
    void a_position_is_rounded_and_can_be_taken_back(Readers readers) {
        var page = readers.come(Reader.ON_PHONE);
        page.context().grantPermissions(List.of("geolocation"));
        page.context().setGeolocation(new Geolocation(30.31234, 112.25678));
        var form = FeedbackPage.open(page, Language.ZH);

        form.press("feedback.place.here");

        assertThat(page.getByText(form.words().get("feedback.where.cell", "30.31", "112.26")))
                .isVisible();
        assertThat(page.locator("[name=latitude]")).hasValue("30.31");
        form.press("feedback.place.back");
        assertThat(page.locator("[name=latitude]")).hasValue("");
    }

    @Test
    void what_is_no_photo_is_told_beside_the_question(Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), Language.ZH);
        var heic = new FilePayload("IMG_2.HEIC", "image/heic", "ftypheic".getBytes(StandardCharsets.US_ASCII));

        form.page().locator("input[type=file]").setInputFiles(heic);

        assertThat(form.text("feedback.photo.HEIC")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void form_preview_and_outbox_are_accessible(Language language, Readers readers) {
        var form = FeedbackPage.open(readers.come(Reader.ON_PHONE), language)
                .say(FINISHED, "Call 13812345678.")
                .addPhoto()
                .untilKept();
        assertThat(Axe.violations(form.page())).isEmpty();

        form.preview();
        assertThat(Axe.violations(form.page())).isEmpty();
        form.press("feedback.edit");
        offline(form.page(), true);
        form.preview();
        assertThat(Axe.violations(form.page())).isEmpty();
        form.press("feedback.sendAnyway");
        assertThat(form.text("feedback.outbox.offline")).isVisible();
        assertThat(Axe.violations(form.page())).isEmpty();
        offline(form.page(), false);
        assertThat(form.text("feedback.outbox.sent")).isVisible();
        assertThat(Axe.violations(form.page())).isEmpty();
        form.page().getByText(form.words().get("feedback.outbox.follow")).click();
        assertThat(form.heading("feedback.follow.title")).isVisible();
        assertThat(Axe.violations(form.page())).isEmpty();
        readers.expectLostConnection();
        readers.expectNotFound();
    }

    private static void offline(Page page, boolean offline) {
        page.context().setOffline(offline);
    }

    private int sentSince() {
        return kept() - before;
    }

    private int kept() {
        return database.sql("SELECT count(*) FROM feedback")
                .query(Integer.class)
                .single();
    }
}
