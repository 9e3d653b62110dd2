package org.jingnuo.moderation.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.jingnuo.EmptyTables;
import org.jingnuo.TestDatabase;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.Person.State;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

/** Not in the context that others share: the test kit puts its own Flow into it. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class PeopleViewTest extends SpringBrowserlessTest {

    private static final String ADDRESS = "desk/people";

    @Autowired
    People people;

    @Autowired
    SetupLinks links;

    @Autowired
    JdbcClient rows;

    @BeforeEach
    void two_people_are_there() {
        EmptyTables.empty(rows, "person");
        people.save(active("boss", Role.ADMIN));
        people.save(active("wang", Role.MODERATOR));
    }

    @Test
    @WithMockUser(username = "boss", roles = "ADMIN")
    void an_administrator_sees_everybody() {
        navigate(ADDRESS, PeopleView.class);

        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .satisfiesExactly(
                        boss -> assertThat(boss).contains("boss", "管理员", "可登录").doesNotContain("停用"),
                        wang -> assertThat(wang).contains("wang", "审核员", "可登录", "停用"));
    }

    @Test
    @WithMockUser(username = "boss", roles = "ADMIN")
    void an_administrator_invites_somebody_and_is_given_the_link() {
        navigate(ADDRESS, PeopleView.class);
        press("邀请");
        find(TextField.class).withLabel("登录名").single().setValue("zhao");
        find(TextField.class).withLabel("同事看到的名字").single().setValue("赵");
        find(CheckboxGroup.class).single().setValue(Set.of(Role.EDITOR));

        test(find(Button.class).withText("邀请").all().getLast()).click();

        var link = find(TextField.class).withLabel("设置链接").single().getValue();
        assertThat(links.find(link.replaceFirst(".*link=", ""))).contains("zhao");
        assertThat(people.findByName("zhao").orElseThrow().roles()).containsExactly(Role.EDITOR);
    }

    @Test
    @WithMockUser(username = "boss", roles = "ADMIN")
    void nobody_is_disabled_before_it_was_said_what_that_means() {
        navigate(ADDRESS, PeopleView.class);

        press("停用");
        assertThat(find(Paragraph.class).single().getText()).contains("wang", "没有新的设置链接就不能再登录");
        assertThat(people.findByName("wang").orElseThrow().state()).isEqualTo(State.ACTIVE);
        test(find(Button.class).withText("停用").all().getLast()).click();

        assertThat(people.findByName("wang").orElseThrow().state()).isEqualTo(State.DISABLED);
    }

    @Test
    @WithMockUser(
            username = "wang",
            roles = {"MODERATOR", "EDITOR", "OFFICIAL"})
    void nobody_else_gets_in() {
        UI.getCurrent().navigate(ADDRESS);

        assertThat(getCurrentView()).isNotInstanceOf(PeopleView.class);
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private static Person active(String name, Role role) {
        return Person.invited(name, name, Language.ZH).with(Set.of(role), null).with(State.ACTIVE);
    }
}
