package org.jingnuo.moderation.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jingnuo.EmptyTables;
import org.jingnuo.browser.BrowserTest;
import org.jingnuo.browser.Reader;
import org.jingnuo.browser.Readers;
import org.jingnuo.browser.Words;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.photos.sightings.DrawnStreet;
import org.jingnuo.moderation.access.DeskVisitor;
import org.jingnuo.moderation.access.Newcomer;
import org.jingnuo.moderation.people.Administrators;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A moderator at work, with the keyboard alone. */
@BrowserTest
@Import(SentFeedback.class)
@ExtendWith(EmptyFeedback.class)
class DeskIT {

    private static final Words ZH = new Words(Language.ZH);

    @LocalServerPort
    int port;

    @Autowired
    Administrators administrators;

    @Autowired
    SentFeedback residents;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient rows;

    @Autowired
    TransactionOperations transactions;

    private DeskVisitor moderator;

    @BeforeEach
    void a_moderator_signs_in() {
        EmptyTables.empty(rows, "person, token_bucket");
        moderator = new DeskVisitor(port);
        Newcomer.setUp("li.na", administrators, clock, moderator);
        rows.sql("INSERT INTO person_role (person, role) VALUES ('li.na', 'MODERATOR')")
                .update();
    }

    @Test
    void words_are_covered_published_and_taken_back_by_keys_alone(Readers readers) {
        var first = residents.sends("张三家门口的停车位画好了");
        residents.sends("路灯也亮了");
        var page = open(readers, Reader.AT_DESK, "/desk");

        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile("/desk/feedback/" + first.id() + "$"));
        page.getByLabel(ZH.get("desk.words.sent")).focus();
        page.keyboard().press("Control+Home");
        page.keyboard().press("Shift+ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        button(page, "desk.words.cover").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".public-words")).hasText("***家门口的停车位画好了");
        page.keyboard().press("p");
        assertThat(dialog(page)).hasCount(1);
        page.keyboard().press("Control+Enter");

        assertThat(page).not().hasURL(Pattern.compile(first.id()));
        assertThat(first.feedback().published())
                .extracting(Feedback.Publication::publicWords)
                .isEqualTo("***家门口的停车位画好了");
        page.keyboard().press("u");
        assertThat(page).hasURL(Pattern.compile("/desk/feedback/" + first.id() + "$"));
        assertThat(first.feedback().state()).isEqualTo(State.WAITING);
    }

    @Test
    void a_part_of_a_photo_is_covered_by_keys_and_another_is_published(Readers readers) {
        var sent = residents.sends("停车位画好了", 1);
        var page = open(readers, Reader.AT_DESK, "/desk/feedback/" + sent.id());

        button(page, "desk.regions.add").focus();
        page.keyboard().press("Enter");
        page.locator("h1").focus();
        page.keyboard().press("p");
        assertThat(dialog(page)).hasCount(1);
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile("/desk$"));

        assertThat(sent.photos()).allSatisfy(photo -> {
            assertThat(photo.shown()).isTrue();
            assertThat(photo.covered()).hasSize(1);
            assertThat(photo.publicName()).isNotEqualTo(photo.name());
        });
    }

    @Test
    void where_perhaps_a_number_plate_is_a_mark_says_so_and_a_key_covers_it(Readers readers) {
        var sent = residents.sends("车停在新画的停车位上", List.of(DrawnStreet.parkedCar()));
        var page = open(readers, Reader.AT_DESK, "/desk/feedback/" + sent.id());

        var mark = page.locator("region-selector .suggestion");
        assertThat(mark).hasCount(1);
        assertThat(mark.locator(".perhaps")).hasText(new Words(Language.ZH).get("desk.regions.perhaps.PLATE"));
        assertThat(mark).hasAttribute("aria-label", Pattern.compile("^可能是车牌，距左边"));
        mark.focus();
        page.keyboard().press("Enter");

        assertThat(mark).hasCount(0);
        assertThat(page.locator("region-selector .region")).hasCount(1);
    }

    @Test
    void where_marks_cannot_be_had_a_part_is_covered_all_the_same(Readers readers) {
        var sent = residents.sends("车停在新画的停车位上", List.of(DrawnStreet.parkedCar()));
        var desk = comes(readers, Reader.AT_DESK);
        var page = desk.page();
        page.route("**/sightings", route -> route.abort());

        page.waitForRequest("**/sightings", () -> desk.open("/desk/feedback/" + sent.id()));
        button(page, "desk.regions.add").click();

        assertThat(page.locator("region-selector .region")).hasCount(1);
        assertThat(page.locator("region-selector .suggestion")).hasCount(0);
        readers.expectLostConnection();
    }

    @Test
    void a_case_waits_for_none_of_its_photos(Readers readers) {
        var sent = residents.sends("停车位画好了", 1);
        var desk = comes(readers, Reader.AT_DESK);
        var page = desk.page();
        page.route("**/desk/photos/**", route -> route.abort());

        transactions.executeWithoutResult(untilTheEnd -> {
            rows.sql("LOCK TABLE photo_file IN ACCESS EXCLUSIVE MODE").update();
            desk.open("/desk/feedback/" + sent.id());
            assertThat(page.locator("region-selector .failed")).not().isEmpty();
            button(page, "desk.reject").click();
            assertThat(dialog(page)).hasCount(1);
        });
        readers.expectLostConnection();
    }

    @Test
    void the_contact_is_copied_and_stays_with_no_other_page(Readers readers) {
        var sent = residents.sends("停车位画好了");
        var page = open(readers, Reader.AT_DESK, "/desk");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile("/desk/feedback/" + sent.id() + "$"));

        button(page, "desk.contact.show").click();
        assertThat(dialog(page)).containsText("13800138000");
        assertThat(new DeskPage(page, ZH).faults()).isEmpty();
        button(page, "desk.contact.copy").click();
        assertThat(page.getByText(ZH.get("desk.contact.copied"))).isVisible();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("13800138000");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("/desk$"));

        assertThat(dialog(page)).hasCount(0);
        assertThat(page.content()).doesNotContain("13800138000");
    }

    @Test
    void typing_in_a_field_presses_no_key_and_keys_can_be_switched_off(Readers readers) {
        var sent = residents.sends("停车位画好了");
        var page = open(readers, Reader.AT_DESK, "/desk/feedback/" + sent.id());

        page.keyboard().press("w");
        assertThat(dialog(page)).hasCount(1);
        dialog(page).locator("textarea").fill("pp");
        page.keyboard().type("rp");
        page.keyboard().press("Escape");
        assertThat(dialog(page)).hasCount(0);
        page.locator("h1").focus();
        page.keyboard().press("?");
        dialog(page).getByRole(AriaRole.CHECKBOX).uncheck();
        page.keyboard().press("Escape");
        assertThat(dialog(page)).hasCount(0);
        page.locator("h1").focus();
        page.keyboard().press("p");
        page.keyboard().press("?");

        assertThat(dialog(page)).hasCount(1);
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
    }

    @Test
    void the_desk_fits_a_phone_and_is_accessible_in_light_and_dark(Readers readers) {
        var sent = residents.sends("停车位画好了，找我13900139000", 1);
        var faults = new ArrayList<String>();

        for (var reader : List.of(Reader.ON_PHONE, Reader.AT_DESK.withDarkColours())) {
            var page = open(readers, reader, "/desk");
            assertThat(page.getByText("停车位画好了").first()).isVisible();
            look(page, faults);
            page.navigate("/desk/feedback/" + sent.id());
            assertThat(button(page, "desk.publish")).isVisible();
            look(page, faults);
            button(page, "desk.reject").click();
            assertThat(dialog(page)).hasCount(1);
            look(page, faults);
        }

        assertThat(faults).isEmpty();
    }

    private Page open(Readers readers, Reader reader, String address) {
        return comes(readers, reader).open(address).page();
    }

    private DeskPage comes(Readers readers, Reader reader) {
        return DeskPage.of(readers, reader, moderator, Language.ZH);
    }

    private static void look(Page page, List<String> faults) {
        faults.addAll(new DeskPage(page, ZH).faults());
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator button(Page page, String label) {
        return ZH.button(page, label);
    }
}
