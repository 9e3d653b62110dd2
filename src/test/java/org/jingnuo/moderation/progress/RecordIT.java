package org.jingnuo.moderation.progress;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jingnuo.moderation.progress.Editors.COMMITMENT;
import static org.jingnuo.moderation.progress.Editors.LIN;
import static org.jingnuo.moderation.progress.Editors.MEI;
import static org.jingnuo.moderation.progress.Editors.QUOTE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jingnuo.EmptyTables;
import org.jingnuo.browser.BrowserTest;
import org.jingnuo.browser.Reader;
import org.jingnuo.browser.Readers;
import org.jingnuo.browser.Words;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.EmptyRecord;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.access.DeskVisitor;
import org.jingnuo.moderation.access.Newcomer;
import org.jingnuo.moderation.desk.DeskPage;
import org.jingnuo.moderation.people.Administrators;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What public bodies state and answer: two editors and an official at work, and everybody who reads it. */
@BrowserTest
@ExtendWith(EmptyRecord.class)
class RecordIT {

    private static final Words ZH = new Words(Language.ZH);
    private static final String PAGE = "/c/" + COMMITMENT;
    private static final String PROGRESS = "/desk/progress";
    private static final String REPLIES = "/desk/replies";
    private static final String BODY = "某市城市管理局";
    private static final String ADDRESS = "https://example.org/" + "long".repeat(60);
    private static final byte[] COPY = Editors.pdf("报告.pdf").bytes();

    private static final List<Reader> SCREENS = List.of(
            Reader.AT_DESK, Reader.AT_DESK.withDarkColours(), Reader.ON_PHONE, Reader.ON_PHONE.withDarkColours());

    @LocalServerPort
    int port;

    @Autowired
    Administrators administrators;

    @Autowired
    Catalogue catalogue;

    @Autowired
    ProgressDesk desk;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient rows;

    @BeforeEach
    void nobody_is_there() {
        EmptyTables.empty(rows, "person, token_bucket");
    }

    @Test
    void what_two_editors_put_on_the_page_with_its_copy_two_take_off_it(Readers readers) throws IOException {
        var mei = editor(readers, "mei").open(PROGRESS);
        propose(mei);
        var reader = readers.open(Reader.ON_PHONE, PAGE);
        var record = reader.locator("#official");
        assertThat(reader.getByText(QUOTE)).hasCount(0);

        var lin = editor(readers, "lin").open(PROGRESS);
        lin.button("progress.confirm").click();
        assertThat(lin.dialog()).containsText(QUOTE);
        lin.confirm("progress.confirm");
        assertThat(lin.page().getByText(ZH.get("progress.empty"))).isVisible();

        reader.reload();
        assertThat(record.locator("blockquote")).hasText(QUOTE);
        assertThat(link(record)).hasAttribute("href", "https://example.org/report");
        var copy = reader.waitForDownload(() -> record.locator("a[download]").click());
        assertThat(copy.createReadStream().readAllBytes()).isEqualTo(COPY);

        mei.open(PROGRESS + "?shelf=standing");
        mei.button("progress.withdraw").click();
        mei.write("progress.withdraw.why", "文件已更正");
        mei.confirm("progress.withdraw");
        reader.reload();
        assertThat(record.locator("blockquote")).hasText(QUOTE);

        lin.open(PROGRESS);
        lin.button("progress.withdrawal.confirm").click();
        assertThat(lin.dialog()).containsText("文件已更正");
        lin.confirm("progress.withdrawal.confirm");
        reader.reload();
        assertThat(record.locator("blockquote")).hasCount(0);
        record.locator("summary").click();
        assertThat(record.getByText(ZH.get("official.state.WITHDRAWN", "文件已更正")))
                .isVisible();
    }

    @Test
    void an_official_replies_in_the_name_of_their_body_and_the_page_shows_it_apart(Readers readers) {
        var wu = official(readers, Reader.AT_DESK, Language.ZH).open(REPLIES);
        reply(wu);

        var reader = readers.open(Reader.ON_PHONE, PAGE);
        var replies = reader.locator("#replies");
        assertThat(replies).containsText(BODY);
        assertThat(replies).containsText("年底前再画300个");
        assertThat(link(replies)).hasAttribute("href", "https://example.org/reply");
        assertThat(reader.locator("#official #replies, #residents #replies")).hasCount(0);
    }

    @Test
    void what_is_done_with_the_record_is_accessible_and_fits_every_screen_in_light_and_dark(Readers readers) {
        fillShelves();
        var faults = new ArrayList<String>();
        var mei = signedIn("mei", Role.EDITOR);
        var wu = signedIn("wu", Role.OFFICIAL);

        for (var screen : SCREENS) {
            var editor = DeskPage.of(readers, screen, mei, Language.ZH).open(PROGRESS);
            assertThat(editor.page().locator(".finding").first()).isVisible();
            faults.addAll(editor.faults());
            editor.button("progress.propose").click();
            assertThat(editor.dialog()).hasCount(1);
            faults.addAll(editor.faults());
            var official = DeskPage.of(readers, screen, wu, Language.ZH).open(REPLIES);
            faults.addAll(official.faults());
            official.button("reply.write").click();
            assertThat(official.dialog()).hasCount(1);
            faults.addAll(official.faults());
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_of_it_scrolls_sideways_on_the_narrowest_screen(Readers readers) {
        fillShelves();
        var faults = new ArrayList<String>();
        var editor = DeskPage.of(readers, Reader.ON_NARROW_SCREEN, signedIn("mei", Role.EDITOR), Language.EN);
        var official = official(readers, Reader.ON_NARROW_SCREEN, Language.EN);

        for (var shelf : List.of("waiting", "standing", "ended")) {
            editor.open(PROGRESS + "?shelf=" + shelf);
            assertThat(editor.page().locator(".finding").first()).isVisible();
            faults.addAll(editor.faults());
        }
        editor.button("progress.propose").click();
        assertThat(editor.dialog()).hasCount(1);
        faults.addAll(editor.faults());
        faults.addAll(official.open(REPLIES).faults());

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, 2023/12/31, 2023/12/31",
        "ZH, 2023-12-31, 2023/12/31",
        "ZH, 2023年12月31日, 2023/12/31",
        "EN, 31/12/2023, 31/12/2023",
        "EN, 31 Dec 2023, 31/12/2023",
        "EN, 31 December 2023, 31/12/2023",
        "EN, 2023-12-31, 31/12/2023",
        "EN, 2023/12/31, 31/12/2023",
    })
    void a_day_is_read_as_people_write_it(Language language, String typed, String shown, Readers readers) {
        var page = DeskPage.of(readers, Reader.AT_DESK, signedIn("mei", Role.EDITOR), language)
                .open(PROGRESS);
        page.button("progress.propose").click();

        page.type("progress.asOf", typed);

        assertThat(page.field("progress.asOf")).hasValue(shown);
        assertThat(page.field("progress.asOf")).not().hasAttribute("aria-invalid", "true");
    }

    /** With something for a second person, something that is to be withdrawn, and addresses without a place to break. */
    private void fillShelves() {
        desk.confirm(desk.propose(COMMITMENT, Editors.statement(), null, null, LIN), MEI);
        var endless = Editors.statement(QUOTE + "。" + ADDRESS);
        var standing = desk.propose(COMMITMENT, endless, null, null, LIN);
        desk.confirm(standing, MEI);
        withdrawals.propose(standing, "文件已更正：" + ADDRESS, LIN);
        desk.propose(COMMITMENT, Editors.withoutAddress(), Editors.pdf("报告.pdf"), null, LIN);
        desk.propose(COMMITMENT, Editors.noEvidence(), null, null, MEI);
        desk.reject(desk.propose(COMMITMENT, endless, null, null, MEI), "引文不全：" + ADDRESS, LIN);
    }

    private void propose(DeskPage page) {
        page.button("progress.propose").click();
        page.find("desk.about", title());
        page.type("progress.asOf", "2023/12/31");
        page.choose("progress.execution", ZH.get("official.execution.DONE"));
        page.write("progress.quote", QUOTE);
        page.type("progress.documentTitle", "2024年政府工作报告");
        page.type("progress.body", "某市人民政府");
        page.type("progress.publishedOn", "2024/1/15");
        page.type("progress.page", "3");
        page.type("progress.url", "https://example.org/report");
        page.type("progress.seenOn", "2024/2/1");
        page.dialog().locator("input[type=file]").setInputFiles(new FilePayload("报告.pdf", "application/pdf", COPY));
        assertThat(page.dialog().getByText("报告.pdf")).isVisible();
        page.confirm("progress.propose.do");
        assertThat(page.button("progress.takeBack")).isVisible();
    }

    private void reply(DeskPage page) {
        page.button("reply.write").click();
        page.find("desk.about", title());
        assertThat(page.field("reply.body")).hasValue(BODY);
        page.write("reply.words", "年底前再画300个");
        page.type("reply.url", "https://example.org/reply");
        page.confirm("reply.publish");
        assertThat(page.page().locator(".reply")).containsText("年底前再画300个");
    }

    private DeskPage editor(Readers readers, String name) {
        return DeskPage.of(readers, Reader.AT_DESK, signedIn(name, Role.EDITOR), Language.ZH);
    }

    private DeskPage official(Readers readers, Reader reader, Language language) {
        return DeskPage.of(readers, reader, signedIn("wu", Role.OFFICIAL), language);
    }

    /** Somebody who has this role and no other. */
    private DeskVisitor signedIn(String name, Role role) {
        var visitor = new DeskVisitor(port);
        Newcomer.setUp(name, administrators, clock, visitor);
        rows.sql("UPDATE person_role SET role = ? WHERE person = ?")
                .params(role.name(), name)
                .update();
        if (role == Role.OFFICIAL) {
            rows.sql("UPDATE person SET public_body = ? WHERE name = ?")
                    .params(BODY, name)
                    .update();
        }
        return visitor;
    }

    private String title() {
        return catalogue.now().findCommitment(COMMITMENT).orElseThrow().title().zh();
    }

    private static Locator link(Locator part) {
        return part.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(ZH.get("official.source")));
    }
}
