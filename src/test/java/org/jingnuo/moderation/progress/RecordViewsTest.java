package org.jingnuo.moderation.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingnuo.moderation.progress.Editors.COMMITMENT;
import static org.jingnuo.moderation.progress.Editors.LIN;
import static org.jingnuo.moderation.progress.Editors.MEI;
import static org.jingnuo.moderation.progress.Editors.pdf;
import static org.jingnuo.moderation.progress.Editors.statement;
import static org.jingnuo.moderation.progress.Editors.withoutAddress;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jingnuo.EmptyTables;
import org.jingnuo.TestDatabase;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.EmptyRecord;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.parts.CommitmentField;
import org.jingnuo.moderation.parts.DayField;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.moderation.progress.OfficialEntry.Replacing;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

/** Official progress and replies under Flow, as editors and officials use them. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(EmptyRecord.class)
@WithMockUser(username = "mei", roles = "EDITOR")
class RecordViewsTest extends SpringBrowserlessTest {

    private static final String REPLIES = "desk/replies";

    @Autowired
    ProgressDesk desk;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    PublishedProgress published;

    @Autowired
    Catalogue catalogue;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobody_is_there() {
        EmptyTables.empty(database, "person");
    }

    @Test
    void an_editor_proposes_a_statement_with_a_copy_of_its_document() {
        navigate(ProgressView.class);

        click("提出一条");
        about().setValue(catalogue.now().findCommitment(COMMITMENT).orElseThrow());
        fillStatement();
        find(CopyField.class, dialog()).single().receive(pdf("报告.pdf"));
        click(dialog(), "提出，等第二人确认");

        assertThat(waiting()).singleElement().satisfies(entry -> {
            assertThat(entry.proposed().person()).isEqualTo("mei");
            assertThat(entry.finding()).isInstanceOf(Finding.Statement.class);
        });
        assertThat(rows()).hasSize(1);
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_what_was_typed_stays_also_when_the_dialog_is_closed() {
        navigate(ProgressView.class);
        click("提出一条");
        about().setValue(catalogue.now().findCommitment(COMMITMENT).orElseThrow());
        fillStatement();

        click(dialog(), "提出，等第二人确认");
        assertThat(field("网址（有存档可不填）").isInvalid()).isTrue();
        field("网址（有存档可不填）").setValue("javascript:alert(1)");
        click(dialog(), "提出，等第二人确认");
        assertThat(field("网址（有存档可不填）").isInvalid()).isTrue();
        click(dialog(), "取消");
        click("提出一条");

        assertThat(field("文件标题").getValue()).isEqualTo("2024年政府工作报告");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void a_refused_file_is_said_and_nothing_typed_is_lost() {
        navigate(ProgressView.class);
        click("提出一条");
        about().setValue(catalogue.now().findCommitment(COMMITMENT).orElseThrow());
        fillStatement();
        find(CopyField.class, dialog()).single().receive(new ReceivedFile("报告.pdf", new byte[] {'M', 'Z', 0}));

        click(dialog(), "提出，等第二人确认");

        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(field("文件标题").getValue()).isEqualTo("2024年政府工作报告");
    }

    @Test
    void that_nothing_was_found_asks_where_somebody_looked_and_for_no_execution() {
        navigate(ProgressView.class);
        click("提出一条");
        about().setValue(catalogue.now().findCommitment(COMMITMENT).orElseThrow());

        kind().setValue(FindingForm.Kind.NO_EVIDENCE);
        assertThat(find(Select.class, dialog()).all()).isEmpty();
        day("截至哪一天").setValue(LocalDate.of(2024, 3, 1));
        area("在哪些地方找过").setValue("市政府网站");
        click(dialog(), "提出，等第二人确认");

        assertThat(waiting())
                .extracting(OfficialEntry::finding)
                .containsExactly(new Finding.NoEvidence(LocalDate.of(2024, 3, 1), "市政府网站"));
    }

    @Test
    void anothers_proposal_is_read_once_more_and_confirmed() {
        desk.propose(COMMITMENT, withoutAddress(), pdf("报告.pdf"), null, LIN);
        navigate(ProgressView.class);
        var row = action(0);

        press(row, "确认并公开");
        assertThat(dialog().getElement().getTextRecursively()).contains(Editors.QUOTE);
        click(dialog(), "确认并公开");

        assertThat(published.of(COMMITMENT)).hasSize(1);
        assertThat(rows()).isEmpty();
        follow("公开的（1）");
        assertThat(rows()).hasSize(1);
    }

    @Test
    void ones_own_proposal_is_not_offered_for_confirming_but_can_be_taken_back_or_changed() {
        desk.propose(COMMITMENT, statement(), null, null, MEI);
        navigate(ProgressView.class);

        assertThat(buttons(action(0))).containsExactly("收回", "修改后重新提出");
        press(action(0), "收回");

        assertThat(waiting()).isEmpty();
    }

    @Test
    void who_is_too_late_is_told_and_sees_the_list_as_it_stands() {
        var id = desk.propose(COMMITMENT, statement(), null, null, LIN);
        navigate(ProgressView.class);
        press(action(0), "不同意");
        find(TextArea.class, dialog()).single().setValue("引文不全");
        desk.takeBack(id, LIN);

        click(dialog(), "不同意");

        assertThat(find(TextArea.class, dialog()).single().getValue()).isEqualTo("引文不全");
        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void a_public_entry_is_replaced_by_a_proposal_that_begins_with_its_words() {
        var id = desk.propose(COMMITMENT, statement(), null, null, LIN);
        desk.confirm(id, MEI);
        navigate(ProgressView.class);
        follow("公开的（1）");

        press(action(0), "修改后重新提出");
        assertThat(area("来源原话（照抄）").getValue()).isEqualTo(Editors.QUOTE);
        area("为什么改（公开后人人可见）").setValue("抄错了");
        click(dialog(), "提出，等第二人确认");

        assertThat(waiting()).extracting(OfficialEntry::replacing).containsExactly(new Replacing(id, "抄错了"));
    }

    @Test
    void the_address_says_which_shelf_is_shown_and_of_which_commitment() {
        desk.confirm(desk.propose(COMMITMENT, statement(), null, null, LIN), MEI);
        desk.propose("2023-pocket-parks", statement(), null, null, LIN);

        open(ProgressPaths.DESK, "shelf=standing&c=2023-pocket-parks");
        assertThat(rows()).isEmpty();
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getText)
                .containsExactly("等第二人确认（1）", "公开的（0）", "没有公开或已结束（0）");
        follow("等第二人确认（1）");
        assertThat(rows()).hasSize(1);
        assertThat(find(CommitmentField.class).single().getValue().id()).isEqualTo("2023-pocket-parks");

        open(ProgressPaths.DESK, "shelf=no-such&c=no-such");
        assertThat(rows()).hasSize(1);
        assertThat(find(RouterLink.class)
                        .withCondition(link -> link.getElement().hasAttribute("aria-current"))
                        .all())
                .extracting(RouterLink::getText)
                .containsExactly("等第二人确认（1）");
    }

    @Test
    void an_entry_names_colleagues_as_they_call_themselves() {
        people.save(Person.invited("qian", "钱进", Language.ZH));
        desk.propose(COMMITMENT, statement(), null, null, new Actor("qian", Set.of(Role.EDITOR)));

        navigate(ProgressView.class);

        assertThat(text(0, 1)).startsWith("钱进 ");
    }

    @Test
    void withdrawing_needs_a_reason() {
        desk.confirm(desk.propose(COMMITMENT, statement(), null, null, LIN), MEI);
        navigate(ProgressView.class);
        follow("公开的（1）");

        press(action(0), "提议撤回");
        click(dialog(), "提议撤回");
        assertThat(waiting()).isEmpty();
        find(TextArea.class, dialog()).single().setValue("来源撤下了");
        click(dialog(), "提议撤回");

        assertThat(waiting()).hasSize(1);
        assertThat(buttons(action(0))).containsExactly("收回撤回提议", "修改后重新提出");
        press(action(0), "收回撤回提议");
        assertThat(waiting()).isEmpty();
        assertThat(published.of(COMMITMENT)).extracting(PublicEntry::state).containsExactly(EntryState.CONFIRMED);
    }

    @Test
    void anothers_proposal_to_withdraw_waits_on_the_first_shelf_and_is_confirmed_with_its_reason_in_sight() {
        var id = desk.propose(COMMITMENT, statement(), null, null, MEI);
        desk.confirm(id, LIN);
        withdrawals.propose(id, "来源撤下了", LIN);
        navigate(ProgressView.class);

        assertThat(buttons(action(0))).containsExactly("确认撤回", "不同意撤回", "修改后重新提出");
        press(action(0), "确认撤回");
        assertThat(dialog().getElement().getTextRecursively()).contains(Editors.QUOTE, "来源撤下了");
        click(dialog(), "确认撤回");

        assertThat(published.of(COMMITMENT)).extracting(PublicEntry::state).containsExactly(EntryState.WITHDRAWN);
        assertThat(rows()).isEmpty();
    }

    @Test
    void who_does_not_agree_to_withdraw_says_why() {
        var id = desk.propose(COMMITMENT, statement(), null, null, MEI);
        desk.confirm(id, LIN);
        withdrawals.propose(id, "来源撤下了", LIN);
        navigate(ProgressView.class);

        press(action(0), "不同意撤回");
        area("为什么不同意撤回（给提议的人看）").setValue("来源还在");
        click(dialog(), "不同意撤回");

        assertThat(rows()).isEmpty();
        follow("公开的（1）");
        assertThat(text(0, 1)).contains("lin 提议撤回", "来源撤下了", "mei 不同意撤回", "来源还在");
        assertThat(buttons(action(0))).containsExactly("提议撤回", "修改后重新提出");
    }

    @Test
    @WithMockUser(username = "wu", roles = "OFFICIAL")
    void an_official_writes_a_reply_and_withdraws_it_also_when_the_body_is_called_otherwise_by_then() {
        people.save(Person.invited("wu", "吴", Language.ZH).with(Set.of(Role.OFFICIAL), "某市城管局"));
        navigate(REPLIES, Div.class);
        click("写回复");
        about().setValue(catalogue.now().findCommitment(COMMITMENT).orElseThrow());
        assertThat(field("以哪个机构的名义").getValue()).isEqualTo("某市城管局");
        assertThat(field("以哪个机构的名义").isReadOnly()).isTrue();
        field("机构的英文名（可不填）").setValue("City Management Bureau");

        click(dialog(), "公开");
        assertThat(area("回复内容").isInvalid()).isTrue();
        assertThat(field("机构的英文名（可不填）").getValue()).isEqualTo("City Management Bureau");
        area("回复内容").setValue("正在办理");
        click(dialog(), "公开");
        assertThat(rows()).hasSize(1);
        assertThat(text(0, 1)).startsWith("吴 写");
        open(REPLIES, "c=2023-pocket-parks");
        assertThat(rows()).isEmpty();
        open(REPLIES, "c=" + COMMITMENT);
        assertThat(rows()).hasSize(1);

        people.save(people.findByName("wu").orElseThrow().with(Set.of(Role.OFFICIAL), "某市城市管理局"));
        navigate(DeskPaths.ME, Div.class);
        navigate(REPLIES, Div.class);
        press(action(0), "撤回");
        find(TextArea.class, dialog()).single().setValue("答错了对象");
        click(dialog(), "撤回");
        assertThat(buttons(action(0))).isEmpty();
    }

    @Test
    @WithMockUser(username = "gu", roles = "MODERATOR")
    void who_is_neither_gets_neither_page_nor_a_way_to_it() {
        for (var page : List.of(ProgressPaths.DESK, REPLIES)) {
            navigate(page, Div.class);

            assertThat(find(Grid.class).all()).isEmpty();
        }
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .doesNotContain("官方进展", "官方回复");
    }

    private void fillStatement() {
        day("截至哪一天").setValue(Editors.AS_OF);
        execution().setValue(Execution.DONE);
        area("来源原话（照抄）").setValue(Editors.QUOTE);
        field("文件标题").setValue("2024年政府工作报告");
        field("发布机构").setValue("某市人民政府");
        day("发布日期").setValue(LocalDate.of(2024, 1, 15));
    }

    private List<OfficialEntry> waiting() {
        return desk.list(EntryShelf.WAITING, null, 0, 10, MEI);
    }

    private CommitmentField about() {
        return find(CommitmentField.class, dialog()).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<FindingForm.Kind> kind() {
        return find(RadioButtonGroup.class, dialog()).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Execution> execution() {
        return find(Select.class, dialog()).single();
    }

    private TextField field(String label) {
        return find(TextField.class, dialog())
                .withCondition(it -> label.equals(it.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class, dialog())
                .withCondition(it -> label.equals(it.getLabel()))
                .single();
    }

    private DayField day(String label) {
        return find(DayField.class, dialog())
                .withCondition(it -> label.equals(it.getLabel()))
                .single();
    }

    private List<?> rows() {
        return grid().getGenericDataView().getItems().toList();
    }

    private String text(int row, int column) {
        return part(row, column).getElement().getTextRecursively();
    }

    /** What can be done with the entry in a row. */
    private Div action(int row) {
        return (Div) part(row, 2);
    }

    /** What of a row says what was found out (0), who did what with it (1), and what can be done (2). */
    private Component part(int row, int number) {
        return test(grid()).getCellComponent(row, 0).getChildren().toList().get(number);
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return find(Grid.class).single();
    }

    private static List<String> buttons(Div cell) {
        return cell.getChildren().map(it -> ((Button) it).getText()).toList();
    }

    private static void press(Div cell, String text) {
        cell.getChildren()
                .map(Button.class::cast)
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void open(String page, String query) {
        UI.getCurrent().navigate(page, QueryParameters.fromString(query));
    }

    private void follow(String text) {
        test(find(RouterLink.class).withText(text).single()).click();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).first()).click();
    }

    private void click(Dialog dialog, String text) {
        test(find(Button.class, dialog).withText(text).last()).click();
    }

    private Dialog dialog() {
        return find(Dialog.class).last();
    }
}
