package org.jingnuo.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.ErrorEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingnuo.TestDatabase;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.ReplyTemplate;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Step;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.desk.SentFeedback.Sender;
import org.jingnuo.moderation.parts.DeskKeys;
import org.jingnuo.moderation.parts.WordsField;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

/** The desk under Flow, as a moderator uses it. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SentFeedback.class)
@ExtendWith(EmptyFeedback.class)
@WithMockUser(username = "mei", roles = "MODERATOR")
class DeskViewsTest extends SpringBrowserlessTest {

    private static final Actor LIN = new Actor("lin", Set.of(Role.MODERATOR));

    @Autowired
    SentFeedback residents;

    @Autowired
    Desk desk;

    @Autowired
    CaseServices services;

    @Autowired
    Deciding deciding;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient rows;

    @Autowired
    People people;

    @Test
    void the_queue_lists_what_waits_and_leads_to_it() {
        residents.sends("先来的");
        residents.sends("后来的");

        var view = navigate(QueueView.class);

        assertThat(rows(view)).extracting(Queue.Item::words).containsExactly("先来的", "后来的");
        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .contains("待审核");
    }

    @Test
    void the_queue_can_be_narrowed_to_a_commitment() {
        residents.sends("停车位画好了");
        var view = navigate(QueueView.class);

        choose(find(ComboBox.class, view).single(), "2023-pocket-parks");

        assertThat(rows(view)).isEmpty();
        choose(find(ComboBox.class, view).single(), SentFeedback.COMMITMENT);
        assertThat(rows(view)).hasSize(1);
    }

    @Test
    void publishing_shows_it_and_opens_the_next() {
        var first = residents.sends("停车位画好了");
        var second = residents.sends("路灯也亮了");
        open(first);

        click("公开");

        assertThat(first.feedback().state()).isEqualTo(State.PUBLISHED);
        assertThat(first.feedback().published()).isNotNull();
        assertThat(address()).isEqualTo(DeskPaths.feedback(second.id()));
        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void what_may_be_personal_is_covered_and_publishing_says_why_a_part_is_missing() {
        var sent = residents.sends("停车位画好了，找我13900139000");
        open(sent);

        click("公开");
        assertThat(find(Select.class, dialog()).first().getValue()).isEqualTo(Reason.PERSONAL_DATA);
        click(dialog(), "公开");

        var published = sent.feedback();
        assertThat(published.lastStep().kind()).isEqualTo(Step.Kind.REDACTED);
        assertThat(published.published()).extracting(it -> it.publicWords()).isEqualTo("停车位画好了，找我***");
    }

    @Test
    void a_part_that_was_selected_is_covered_and_can_be_uncovered() {
        var view = open(residents.sends("张三家门口画好了"));
        var words = find(WordsPart.class, view).single();

        words.cover(0, 2);
        assertThat(words.publicWords()).isEqualTo("***家门口画好了");
        words.cover(3, 99);
        words.cover(-1, 2);
        assertThat(words.publicWords()).isEqualTo("***家门口画好了");

        click("不遮");
        assertThat(words.publicWords()).isEqualTo("张三家门口画好了");
    }

    @Test
    void a_name_is_published_unless_the_moderator_covers_it() {
        var sent = residents.sends("停车位画好了，找过张局长");
        open(sent);

        click("公开");

        assertThat(sent.feedback().lastStep().kind()).isEqualTo(Step.Kind.PUBLISHED);
        assertThat(sent.feedback().published())
                .extracting(it -> it.publicWords())
                .isEqualTo("停车位画好了，找过张局长");
    }

    @Test
    void a_name_that_was_found_is_covered_by_a_press() {
        var view = open(residents.sends("停车位画好了，找过张局长"));
        var words = find(WordsPart.class, view).single();

        click("遮住");
        assertThat(words.publicWords()).isEqualTo("停车位画好了，找过***");

        click("不遮");
        assertThat(words.publicWords()).isEqualTo("停车位画好了，找过张局长");
        assertThat(buttons()).contains("遮住");
    }

    @Test
    void what_is_covered_and_what_everybody_will_see_is_said_in_words() {
        var view = open(residents.sends("找过张局长，我的电话13900139000，在东门"));
        find(WordsPart.class, view).single().cover(23, 25);

        assertThat(listed()).containsExactly("张局长|像是人名 · 公开可见|遮住", "13900139000|像是电话号码 · 已遮住|不遮", "东门|你遮住的|不遮");

        click("遮住");
        assertThat(listed()).first().isEqualTo("张局长|像是人名 · 已遮住|不遮");
    }

    @Test
    void after_a_press_the_focus_is_on_the_button_of_the_row_or_of_that_in_its_place() {
        var view = open(residents.sends("找过张局长，我的电话13900139000，在东门"));
        find(WordsPart.class, view).single().cover(23, 25);

        click("遮住");
        assertThat(focused()).isEqualTo("不遮“张局长”");
        uncover("张局长");
        assertThat(focused()).isEqualTo("遮住“张局长”");
        uncover("13900139000");
        assertThat(focused()).isEqualTo("遮住“13900139000”");
        uncover("东门");
        assertThat(focused()).isEqualTo("遮住“13900139000”");
    }

    @Test
    void after_the_last_row_is_gone_the_focus_is_on_the_button_that_covers_more() {
        var view = open(residents.sends("停车位画好了"));
        find(WordsPart.class, view).single().cover(0, 3);

        click("不遮");

        assertThat(focused()).isEqualTo("遮住选中的文字");
    }

    @Test
    void a_photo_that_is_not_to_be_shown_is_left_out() {
        var sent = residents.sends("停车位画好了", 2);
        open(sent);

        photo("2").setValue(false);
        click("公开");
        click(dialog(), "公开");

        assertThat(sent.shownPhotos()).containsExactly(0);
    }

    @Test
    void rejecting_needs_a_reason_and_keeps_what_was_typed() {
        var sent = residents.sends("停车位画好了");
        open(sent);

        click("不公开");
        var words = find(TextArea.class, dialog()).single();
        words.setValue("这里不是停车场");
        click(dialog(), "不公开");

        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        assertThat(find(Select.class, dialog()).first().isInvalid()).isTrue();
        assertThat(words.getValue()).isEqualTo("这里不是停车场");

        reason().setValue(Reason.OFF_TOPIC);
        click(dialog(), "不公开");
        assertThat(sent.feedback().lastStep().reason()).isEqualTo(Reason.OFF_TOPIC);
        assertThat(sent.feedback().lastStep().words()).isEqualTo("这里不是停车场");
    }

    @Test
    void there_are_ready_sentences_for_the_chosen_reason_in_the_senders_language() {
        open(residents.sends("停车位画好了"));
        click("不公开");

        reason().setValue(Reason.OFF_TOPIC);

        assertThat(ready())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.reason()).isEqualTo("off_topic"));
    }

    @Test
    void a_ready_sentence_with_a_gap_is_not_sent_as_it_is() {
        var sent = residents.sends("停车位画好了");
        open(sent);
        click("不公开");
        reason().setValue(Reason.OTHER);
        var words = (WordsField) find(TextArea.class, dialog()).single();
        words.insert(ready().getFirst().text().zh());

        click(dialog(), "不公开");
        assertThat(words.isInvalid()).isTrue();
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        words.setValue(words.getValue().replace("……", "照片打不开"));
        click(dialog(), "不公开");

        assertThat(sent.feedback().lastStep().words()).contains("照片打不开");
    }

    @Test
    void asking_needs_a_question() {
        var sent = residents.sends("停车位画好了");
        open(sent);

        click("提问");
        click(dialog(), "提问");
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        find(TextArea.class, dialog()).single().setValue("哪个入口？");
        click(dialog(), "提问");

        assertThat(sent.feedback().lastStep().words()).isEqualTo("哪个入口？");
    }

    @Test
    void what_others_look_at_is_shown_without_buttons_to_decide() {
        var sent = residents.sends("停车位画好了");
        desk.take(sent.id(), LIN);

        open(sent);

        assertThat(buttons()).doesNotContain("公开", "不公开");
        assertThat(text()).contains("lin 正在看这一条");
    }

    @Test
    void what_changed_while_a_reason_was_typed_is_shown_anew_and_the_words_stay() {
        var sent = residents.sends("停车位画好了");
        open(sent);
        click("不公开");
        reason().setValue(Reason.OFF_TOPIC);
        find(TextArea.class, dialog()).single().setValue("说的是别处");
        sent.corrects("停车位没画好");

        click(dialog(), "不公开");

        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(find(WordsPart.class).single().publicWords()).isEqualTo("停车位没画好");
        click("不公开");
        assertThat(find(TextArea.class, dialog()).single().getValue()).isEqualTo("说的是别处");
        click(dialog(), "不公开");
        assertThat(sent.feedback().state()).isEqualTo(State.REJECTED);
    }

    @Test
    void a_decision_is_taken_back_by_one_key_on_the_next_page() {
        var first = residents.sends("停车位画好了");
        residents.sends("路灯也亮了");
        var view = open(first);
        click("公开");

        press(view, "u");

        assertThat(first.feedback().state()).isEqualTo(State.WAITING);
        assertThat(address()).isEqualTo(DeskPaths.feedback(first.id()));
    }

    @Test
    void what_was_covered_is_covered_again_when_the_decision_is_taken_back_on_the_next_page() {
        var first = residents.sends("张三家门口画好了");
        residents.sends("路灯也亮了");
        open(first);
        publishWithoutName();

        click("撤回");

        assertThat(first.feedback().state()).isEqualTo(State.WAITING);
        assertThat(find(WordsPart.class).single().publicWords()).isEqualTo("***家门口画好了");
        click("公开");
        assertThat(first.feedback().state()).isEqualTo(State.WAITING);
        assertThat(dialog().isOpened()).isTrue();
    }

    @Test
    void a_photo_that_was_left_out_is_left_out_again_when_the_decision_is_taken_back() {
        var only = residents.sends("停车位画好了", 2);
        open(only);
        photo("2").setValue(false);
        click("公开");
        click(dialog(), "公开");

        click("撤回");

        assertThat(photo("1").getValue()).isTrue();
        assertThat(photo("2").getValue()).isFalse();
    }

    @Test
    void what_was_covered_in_the_last_of_a_list_is_covered_again_when_it_is_taken_back() {
        var only = residents.sends("张三家门口画好了");
        open(only);
        publishWithoutName();
        assertThat(address()).isEqualTo(DeskPaths.DESK);

        click("撤回");

        assertThat(only.feedback().state()).isEqualTo(State.WAITING);
        assertThat(find(WordsPart.class).single().publicWords()).isEqualTo("***家门口画好了");
    }

    @Test
    void what_was_covered_is_covered_again_when_the_decision_is_taken_back_on_its_own_page() {
        var only = residents.sends("张三家门口画好了");
        open(only);
        publishWithoutName();

        press(open(only), "u");

        assertThat(find(WordsPart.class).single().publicWords()).isEqualTo("***家门口画好了");
    }

    @Test
    void what_was_covered_in_words_that_were_corrected_meanwhile_is_not_covered_in_others() {
        var only = residents.sends("张三家门口画好了");
        var view = open(only);
        find(WordsPart.class).single().cover(0, 2);
        click("提问");
        find(TextArea.class, dialog()).single().setValue("哪个入口？");
        click(dialog(), "提问");
        rows.sql("UPDATE feedback SET words = '东门口画好了'").update();

        click("撤回");

        assertThat(view.isAttached()).isFalse();
        assertThat(find(WordsPart.class).single().publicWords()).isEqualTo("东门口画好了");
    }

    @Test
    void words_that_came_while_a_reason_was_typed_are_not_published_unread() {
        var sent = residents.sends("停车位画好了，找我13900139000");
        open(sent);
        click("公开");
        sent.corrects("停车位画好了，问张三");

        click(dialog(), "公开");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        assertThat(find(WordsPart.class).single().publicWords()).isEqualTo("停车位画好了，问张三");
    }

    @Test
    void what_was_typed_stays_when_a_dialog_is_closed_and_opened_again() {
        open(residents.sends("停车位画好了"));
        click("不公开");
        find(TextArea.class, dialog()).single().setValue("说的是别处");

        click(dialog(), "取消");
        click("不公开");

        assertThat(find(TextArea.class, dialog()).single().getValue()).isEqualTo("说的是别处");
    }

    @Test
    void the_last_of_a_list_is_taken_back_from_the_empty_list() {
        var only = residents.sends("停车位画好了");
        open(only);
        click("公开");
        assertThat(address()).isEqualTo(DeskPaths.DESK);

        click("撤回");

        assertThat(only.feedback().state()).isEqualTo(State.WAITING);
        assertThat(address()).isEqualTo(DeskPaths.feedback(only.id()));
    }

    @Test
    void what_is_about_something_else_is_given_to_it() {
        var sent = residents.sends("公园里的灯亮了");
        open(sent);

        click("归到别处");
        choose(find(ComboBox.class, dialog()).first(), "2023-pocket-parks");
        click(dialog(), "归到别处");

        assertThat(sent.feedback().account().commitment()).isEqualTo("2023-pocket-parks");
        assertThat(find(H1.class).first().getText()).contains("口袋公园");
    }

    @Test
    void what_may_be_the_same_is_offered_with_why_and_merged() {
        published("小区门口的停车位已经画好了");
        var second = residents.sends("小区门口的停车位已经画好了。");
        open(second);

        assertThat(text()).contains("文字相似");
        click("并入这一条");
        click(dialog(), "并入");

        assertThat(second.feedback().state()).isEqualTo(State.MERGED);
    }

    @Test
    void what_it_is_merged_into_is_found_by_its_first_words() {
        var first = published("小区门口的停车位已经画好了");
        published("学校对面也有了");
        var elsewhere = residents.sends("口袋公园开了");
        deciding.move(elsewhere.id(), elsewhere.feedback().version(), "2023-pocket-parks", null, LIN);
        publish(elsewhere);
        var sent = residents.sends("我家楼下画了");
        open(sent);

        click("并入");
        var into = test(find(MergeField.class, dialog()).single());
        assertThat(into.getSuggestions())
                .satisfiesExactly(
                        label -> assertThat(label).matches("\\d+年\\d+月\\d+日 · 学校对面也有了"),
                        label -> assertThat(label).endsWith(" · 小区门口的停车位已经画好了"));
        into.setFilter("小区");
        into.selectItem(into.getSuggestions().getFirst());
        click(dialog(), "并入");

        assertThat(sent.feedback().lastStep().words()).isEqualTo(first.id());
    }

    @Test
    void merging_needs_something_to_merge_into() {
        published("小区门口的停车位已经画好了");
        var sent = residents.sends("我家楼下画了");
        open(sent);

        click("并入");
        click(dialog(), "并入");

        assertThat(find(MergeField.class, dialog()).single().isInvalid()).isTrue();
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
    }

    @Test
    void where_nothing_else_is_public_about_the_same_there_is_nothing_to_merge_into() {
        open(residents.sends("停车位画好了"));

        click("并入");

        assertThat(find(MergeField.class).all()).isEmpty();
        assertThat(dialog().getElement().getTextRecursively()).contains("没有可并入的");
    }

    @Test
    void what_is_alike_but_about_something_else_is_refused_at_once() {
        published("路灯亮了");
        var elsewhere = residents.sends("小区门口的停车位已经画好了");
        deciding.move(elsewhere.id(), elsewhere.feedback().version(), "2023-pocket-parks", null, LIN);
        publish(elsewhere);
        open(residents.sends("小区门口的停车位已经画好了。"));

        click("并入这一条");

        var into = find(MergeField.class, dialog()).single();
        assertThat(into.isEmpty()).isTrue();
        assertThat(into.getErrorMessage()).contains("关于同一项承诺");
    }

    @Test
    void a_note_is_kept_for_the_others() {
        var sent = residents.sends("停车位画好了");
        open(sent);

        click("写备注");
        find(TextArea.class, dialog()).single().setValue("等物业回话");
        click(dialog(), "保存");

        assertThat(text()).contains("等物业回话", "mei");
        assertThat(desk.notes(sent.id(), LIN)).hasSize(1);
    }

    @Test
    void colleagues_go_by_the_name_they_gave_themselves() {
        people.save(Person.invited("zhou", "周敏", Language.ZH));
        var zhou = new Actor("zhou", Set.of(Role.MODERATOR));
        var sent = residents.sends("停车位画好了");
        desk.take(sent.id(), zhou);
        desk.note(sent.id(), "等物业回话", zhou);

        var first = test(find(Grid.class, navigate(QueueView.class)).single()).getCellComponent(0, 0);
        assertThat(first.getElement().getTextRecursively()).contains("周敏 正在看");
        open(sent);

        assertThat(text()).contains("周敏 正在看这一条", "等物业回话").doesNotContain("zhou");
    }

    @Test
    void what_was_covered_stays_covered_when_a_note_is_written() {
        var view = open(residents.sends("张三家门口画好了"));
        find(WordsPart.class, view).single().cover(0, 2);

        click("写备注");
        find(TextArea.class, dialog()).single().setValue("等物业回话");
        click(dialog(), "保存");

        assertThat(find(WordsPart.class, view).single().publicWords()).isEqualTo("***家门口画好了");
    }

    @Test
    void leaving_lets_others_look_at_it() {
        var sent = residents.sends("停车位画好了");
        open(sent);

        click("回到列表");

        assertThat(desk.takeNext(Wanted.ALL, LIN)).contains(sent.id());
    }

    @Test
    void what_is_no_longer_there_leads_to_the_queue_and_is_said() {
        navigate(DeskPaths.feedback("gone"), QueueView.class);

        assertThat(find(Notification.class).all()).isNotEmpty();
    }

    @Test
    void the_contact_is_in_the_page_while_its_dialog_is_open() {
        var sent = residents.sends("停车位画好了");
        open(sent);
        click("显示联系方式");
        assertThat(find(Dialog.class).all()).isEmpty();
        navigate(QueueView.class);
        secondFactorWasJustGiven();

        open(sent);
        assertThat(notifications()).containsExactly("刚确认过是你，现在可以再按“显示联系方式”。");
        click("显示联系方式");

        assertThat(dialog().getElement().getTextRecursively()).contains("13800138000");
        click(dialog(), "关闭");
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("13800138000");
        navigate(QueueView.class);
        open(sent);
        assertThat(notifications()).hasSize(1);
    }

    private List<String> notifications() {
        return find(Notification.class).all().stream()
                .map(it -> test(it).getText())
                .toList();
    }

    private static void secondFactorWasJustGiven() {
        var now = Instant.now();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        "mei",
                        "",
                        new SimpleGrantedAuthority("ROLE_MODERATOR"),
                        FactorGrantedAuthority.withAuthority(Factors.PASSWORD)
                                .issuedAt(now)
                                .build(),
                        FactorGrantedAuthority.withAuthority(Factors.TOTP)
                                .issuedAt(now)
                                .build()));
    }

    @Test
    void a_key_explains_the_keys() {
        open(residents.sends("停车位画好了"));
        var keys = new DeskKeys();
        keys.on("p", () -> {});

        keys.press(DeskKeys.EXPLAIN);

        assertThat(dialog().getHeaderTitle()).isEqualTo("键盘");
    }

    @Test
    void the_next_comes_from_what_was_wanted_and_the_way_back_leads_there() {
        var first = residents.sends("停车位画好了");
        var elsewhere = residents.sends("口袋公园开了");
        var last = residents.sends("停车位画了一半");
        deciding.move(elsewhere.id(), elsewhere.feedback().version(), "2023-pocket-parks", null, LIN);
        desk.release(elsewhere.id(), LIN);
        var wanted = new Wanted(Shelf.ALL, SentFeedback.COMMITMENT);
        UI.getCurrent().navigate(DeskPaths.feedback(first.id()), wanted.query());

        click("下一条");
        assertThat(address()).isEqualTo(DeskPaths.feedback(last.id()));

        click("回到列表");
        assertThat(find(ComboBox.class, find(QueueView.class).single()).single().getValue())
                .isNotNull();
    }

    @Test
    void a_fault_is_said_and_nothing_typed_is_lost() {
        var view = open(residents.sends("停车位画好了"));
        click("不公开");
        var words = find(TextArea.class, dialog()).single();
        words.setValue("这里不是停车场");

        UI.getCurrent().getSession().getErrorHandler().error(new ErrorEvent(new IllegalStateException("broken")));

        assertThat(find(Notification.class).last().getElement().getProperty("text"))
                .contains("门户出了故障");
        assertThat(view.isAttached()).isTrue();
        assertThat(words.getValue()).isEqualTo("这里不是停车场");
    }

    /** Whether the photo of that number is shown. */
    private Checkbox photo(String number) {
        return find(Checkbox.class)
                .withCondition(it -> it.getLabel().contains(number))
                .single();
    }

    private void press(CaseView view, String key) {
        CaseKeys.of(new CaseActions(view, services)).press(key);
    }

    private CaseView open(Sender sent) {
        return navigate(DeskPaths.feedback(sent.id()), CaseView.class);
    }

    private void publishWithoutName() {
        find(WordsPart.class).single().cover(0, 2);
        click("公开");
        click(dialog(), "公开");
    }

    private Sender published(String words) {
        var sent = residents.sends(words);
        publish(sent);
        return sent;
    }

    private void publish(Sender sent) {
        var feedback = sent.feedback();
        var words = feedback.account().words();
        deciding.decide(feedback.id(), feedback.version(), new Decision.Publish(words, Set.of(), null), LIN);
    }

    private List<Queue.Item> rows(QueueView view) {
        @SuppressWarnings("unchecked")
        var grid = (Grid<Queue.Item>) find(Grid.class, view).single();
        return grid.getGenericDataView().getItems().toList();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).first()).click();
    }

    private void click(Dialog dialog, String text) {
        test(find(Button.class, dialog).withText(text).last()).click();
    }

    private void uncover(String words) {
        test(find(Button.class)
                        .withAttribute("aria-label", "不遮“%s”".formatted(words))
                        .single())
                .click();
    }

    /** What may be personal in the words: each, what is said of it, and what its button does. */
    private List<String> listed() {
        return find(ListItem.class, find(WordsPart.class).single()).all().stream()
                .map(item -> item.getChildren()
                        .flatMap(Component::getChildren)
                        .map(part -> part.getElement().getText())
                        .collect(Collectors.joining("|")))
                .toList();
    }

    /** By its name, the button that the last answer gives the focus to. */
    private String focused() {
        roundTrip();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(it -> it.getInvocation().getExpression().contains("focus("))
                .map(it -> Element.get(it.getOwner()))
                .reduce((first, last) -> last)
                .map(it -> it.getAttribute("aria-label") == null ? it.getText() : it.getAttribute("aria-label"))
                .orElseThrow();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Dialog dialog() {
        return find(Dialog.class).last();
    }

    @SuppressWarnings("unchecked")
    private Select<Reason> reason() {
        return find(Select.class, dialog()).first();
    }

    private List<ReplyTemplate> ready() {
        @SuppressWarnings("unchecked")
        Select<ReplyTemplate> ready = find(Select.class, dialog()).last();
        return ready.getGenericDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(ComboBox<?> box, String commitment) {
        test((ComboBox<Commitment>) box)
                .selectItem(catalogue
                        .now()
                        .findCommitment(commitment)
                        .orElseThrow()
                        .title()
                        .zh());
    }

    private String text() {
        return find(CaseView.class).single().getElement().getTextRecursively();
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
