package org.jingnuo.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import org.jingnuo.EmptyTables;
import org.jingnuo.TestDatabase;
import org.jingnuo.browser.Words;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.OwnAction;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.desk.SentFeedback.Sender;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

/** What a moderator meets when something happens to a case that they have before them. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@Import(SentFeedback.class)
@ExtendWith(EmptyFeedback.class)
@WithMockUser(username = "mei", roles = "MODERATOR")
class MeanwhileTest extends SpringBrowserlessTest {

    private static final List<Region> PART = List.of(new Region(0.1, 0.2, 0.3, 0.4));
    private static final Actor LIN = new Actor("lin", Set.of(Role.MODERATOR));

    @Autowired
    SentFeedback residents;

    @Autowired
    Deciding deciding;

    @Autowired
    JdbcClient rows;

    @Test
    void a_photo_that_does_not_come_is_left_out_unless_somebody_wants_it() {
        var sent = residents.sends("停车位画好了", 2);
        open(sent);
        var first = find(RegionSelector.class).first();

        ComponentUtil.fireEvent(first, new RegionSelector.PhotoFailed(first, true));
        click("desk.publish");
        click(dialog(), "desk.publish");

        assertThat(sent.shownPhotos()).containsExactly(1);
    }

    @Test
    void a_photo_whose_file_is_gone_is_said_and_the_rest_can_be_published() {
        var sent = residents.sends("停车位画好了", 1);
        open(sent);
        find(WordsPart.class).single().cover(0, 3);
        rows.sql("DELETE FROM photo_file").update();

        click("desk.publish");
        click(dialog(), "desk.publish");
        assertSaid(Cause.PHOTO);
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);

        find(Checkbox.class).single().setValue(false);
        click(dialog(), "desk.publish");
        assertThat(sent.feedback().published())
                .extracting(it -> it.publicWords())
                .isEqualTo("***画好了");
    }

    @Test
    void a_photo_that_was_deleted_is_said_and_the_case_shown_without_it() {
        var sent = residents.sends("停车位画好了", 1);
        open(sent);
        rows.sql("DELETE FROM photo").update();

        click("desk.publish");
        assertSaid(Cause.CHANGED);
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        assertThat(find(RegionSelector.class).all()).isEmpty();

        click("desk.publish");
        assertThat(sent.feedback().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void a_broken_photo_cannot_be_covered() {
        var sent = residents.sends("停车位画好了", 1);
        rows.sql("UPDATE photo_file SET jpeg = 'no picture'::bytea").update();

        open(sent);
        find(RegionSelector.class).single().setRegions(PART);
        click("desk.publish");
        click(dialog(), "desk.publish");

        assertSaid(Cause.PHOTO);
        assertThat(sent.feedback().state()).isEqualTo(State.WAITING);
        assertThat(find(RegionSelector.class).single().getRegions()).isEqualTo(PART);
    }

    @Test
    void what_its_sender_withdrew_is_said_and_no_longer_shown_and_the_reason_stays() {
        var sent = residents.sends("停车位画好了");
        open(sent);
        click("desk.reject");
        reason().setValue(Reason.OFF_TOPIC);
        find(TextArea.class, dialog()).single().setValue("说的是别处");
        sent.does(new OwnAction.Withdraw());

        click(dialog(), "desk.reject");

        assertSaid(Cause.NOT_WAITING);
        assertThat(find(TextArea.class, dialog()).single().getValue()).isEqualTo("说的是别处");
        assertThat(find(CaseView.class).single().getElement().getTextRecursively())
                .contains(text("desk.state.WITHDRAWN"))
                .doesNotContain("停车位画好了");
        assertThat(sent.feedback().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void what_was_merged_itself_takes_nothing_more_and_what_was_typed_stays() {
        var first = residents.sends("停车位画好了");
        var second = residents.sends("路口的停车位画好了");
        var third = residents.sends("路口新画了停车位");
        decide(first, new Decision.Publish("停车位画好了", Set.of(), null));
        decide(second, new Decision.Publish("路口的停车位画好了", Set.of(), null));
        open(third);

        click("desk.merge");
        chooseTarget("路口的停车位画好了");
        deciding.takeBack(second.id(), LIN);
        decide(second, new Decision.Merge(first.id()));
        click(dialog(), "desk.merge");

        assertSaid(Cause.NO_SUCH_TARGET);
        assertThat(find(MergeField.class, dialog()).single().getChosen()).isEqualTo(second.id());
        assertThat(third.feedback().state()).isEqualTo(State.WAITING);
        chooseTarget("停车位画好了");
        click(dialog(), "desk.merge");
        assertThat(third.feedback().state()).isEqualTo(State.MERGED);
    }

    @Test
    void what_is_gone_altogether_is_said_and_loses_no_typing() {
        var sent = residents.sends("停车位画好了");
        open(sent);
        click("desk.ask");
        find(TextArea.class, dialog()).single().setValue("哪个入口？");
        EmptyTables.empty(rows, "feedback");

        click(dialog(), "desk.ask");

        assertSaid(Cause.GONE);
        assertThat(find(TextArea.class, dialog()).single().getValue()).isEqualTo("哪个入口？");
    }

    private void decide(Sender sent, Decision decision) {
        deciding.decide(sent.id(), sent.feedback().version(), decision, LIN);
    }

    private void chooseTarget(String words) {
        var field = test(find(MergeField.class, dialog()).single());
        field.selectItem(field.getSuggestions().stream()
                .filter(label -> label.endsWith(" · " + words))
                .findFirst()
                .orElseThrow());
    }

    private CaseView open(Sender sent) {
        return navigate(DeskPaths.feedback(sent.id()), CaseView.class);
    }

    private void click(String text) {
        test(find(Button.class).withText(text(text)).first()).click();
    }

    private void click(Dialog dialog, String text) {
        test(find(Button.class, dialog).withText(text(text)).last()).click();
    }

    private Dialog dialog() {
        return find(Dialog.class).last();
    }

    @SuppressWarnings("unchecked")
    private Select<Reason> reason() {
        return find(Select.class, dialog()).first();
    }

    private void assertSaid(Cause cause) {
        assertThat(find(Notification.class).all())
                .extracting(notification -> test(notification).getText())
                .last()
                .isEqualTo(text("desk.notDone." + cause));
    }

    private static String text(String key) {
        return new Words(Language.ZH).get(key);
    }
}
