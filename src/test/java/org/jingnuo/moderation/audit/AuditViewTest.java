package org.jingnuo.moderation.audit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingnuo.TestDatabase;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@WithMockUser(username = "admin", roles = "ADMIN")
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    Audit audit;

    @Autowired
    TransactionOperations transactions;

    /** Nobody else's name: entries of other tests stay. */
    private final String person = "person-" + UUID.randomUUID();

    @BeforeEach
    void three_deeds() {
        done(Action.DECIDED, "feedback/1");
        done(Action.DECIDED, "feedback/2");
        done(Action.AUDIT_EXPORTED, "audit");
    }

    @Test
    void an_admin_reads_what_was_done_newest_first_and_in_words() {
        open("actor=" + person);

        assertThat(subjects()).containsExactly("audit", "feedback/2", "feedback/1");
        assertThat(test(grid()).getCellText(0, 2)).isEqualTo(person);
        assertThat(test(grid()).getCellText(0, 3)).isEqualTo("下载审计记录");
        assertThat(test(grid()).getCellText(0, 5)).isEqualTo("原因：其他");
        assertThat(text()).contains("共 3 条");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=waiting to=rejected reason=off_topic | 原状态：等待审核 · 原因：与承诺无关 · 决定：不公开",
                "from=waiting to=merged into=a1 | 原状态：等待审核 · 并入：a1 · 决定：并入另一条",
                "commitment=2024-parks place=null | 承诺：2024-parks · 地点：没有选地点",
                "commitment=null place=p1 | 承诺：不确定是哪项承诺 · 地点：p1",
                "regions=2 | 遮盖处数：2",
                "roles=EDITOR_ADMIN | 角色：进展编辑、管理员",
                "factor=totp | 验证方式：验证器应用",
                "factor=FACTOR_WEBAUTHN | 验证方式：通行密钥",
                "factor=FACTOR_RECOVERY_CODE | 验证方式：恢复码",
                "by=link | 凭：设置链接",
                "action=DECIDED actor=li.na | 操作：对反馈作出决定 · 人员：li.na",
                "from=elsewhere later=2 | 原状态：elsewhere · later：2"
            })
    void details_are_in_words_and_what_this_node_does_not_know_as_it_was_recorded(String recorded, String shown) {
        var details = Stream.of(recorded.split(" "))
                .map(detail -> detail.split("="))
                .collect(toMap(detail -> detail[0], detail -> detail[1].replace("EDITOR_", "EDITOR ")));
        transactions.executeWithoutResult(transaction -> audit.record(person, Action.DECIDED, "feedback/4", details));

        open("actor=" + person + "&subject=feedback/4");

        assertThat(test(grid()).getCellText(0, 5)).isEqualTo(shown);
    }

    @Test
    void details_are_in_the_language_of_the_page() {
        open("actor=" + person);

        UI.getCurrent().setLocale(Language.EN.locale());

        assertThat(test(grid()).getCellText(0, 5)).isEqualTo("Reason: Other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&subject=feedback/",
                "&action=DECIDED",
                "&action=DECIDED&subject=feed",
                "&day=TODAY&action=DECIDED"
            })
    void an_address_narrows_the_list(String query) {
        open("actor=" + person + query.replace("TODAY", today().toString()));

        assertThat(subjects()).containsExactly("feedback/2", "feedback/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&subject=eedback", "&subject=feedback/%25", "&day=2020-01-01", "&subject=feedback/1x"})
    void what_nobody_did_is_not_listed(String query) {
        open("actor=" + person + query);

        assertThat(test(grid()).size()).isZero();
        assertThat(text()).contains("共 0 条");
    }

    @Test
    void what_is_chosen_is_in_the_address_and_in_the_link_to_the_table() {
        open("");

        test(field("人员")).setValue(person);
        test(select()).selectItem("对反馈作出决定");
        test(field("对象")).setValue("feedback/2");
        test(find(DatePicker.class).single()).setValue(today());

        assertThat(subjects()).containsExactly("feedback/2");
        var wanted = new AuditFilter(person, Action.DECIDED, "feedback/2", today());
        assertThat(filterOf(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters(), "desk/audit"))
                .isEqualTo(wanted);
        var table = find(Anchor.class, find(AuditView.class).single()).single();
        assertThat(filterOf(table.getHref(), "/desk/audit.csv")).isEqualTo(wanted);
    }

    @Test
    void a_list_stays_as_it_is_while_others_act() {
        open("actor=" + person);

        done(Action.DECIDED, "feedback/3");

        assertThat(subjects()).containsExactly("audit", "feedback/2", "feedback/1");
        open("actor=" + person + "&subject=feedback/3");
        assertThat(subjects()).containsExactly("feedback/3");
    }

    @Test
    void only_what_is_looked_at_is_read() {
        transactions.executeWithoutResult(transaction -> IntStream.range(0, 120)
                .forEach(number -> audit.record(person, Action.DECIDED, "many/" + number, Map.of())));
        open("actor=" + person + "&subject=many/");

        assertThat(test(grid()).size()).isEqualTo(120);
        assertThat(test(grid()).getRow(119).deed().subject()).isEqualTo("many/0");
        assertThat(test(grid()).getRow(60).deed().subject()).isEqualTo("many/59");
    }

    @Test
    @WithMockUser(roles = {"MODERATOR", "OFFICIAL", "EDITOR"})
    void nobody_else_at_the_desk_gets_there() {
        assertThat(isRefused()).isTrue();
    }

    @Test
    @WithMockUser(roles = "USER")
    void nobody_without_a_role_at_the_desk_gets_there() {
        assertThat(isRefused()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void nobody_gets_there_without_signing_in() {
        assertThat(isRefused()).isTrue();
    }

    /** Whatever is shown instead. */
    private static boolean isRefused() {
        UI.getCurrent().navigate(AuditPaths.AUDIT);
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .noneMatch(AuditView.class::isInstance);
    }

    private static AuditFilter filterOf(String address, String path) {
        assertThat(address).startsWith(path + "?");
        return AuditFilter.of(
                QueryParameters.fromString(address.substring(path.length() + 1)).getParameters());
    }

    private void open(String query) {
        UI.getCurrent().navigate(AuditPaths.AUDIT, QueryParameters.fromString(query));
    }

    private void done(Action action, String subject) {
        transactions.executeWithoutResult(
                transaction -> audit.record(person, action, subject, Map.of("reason", "other")));
    }

    private List<String> subjects() {
        return IntStream.range(0, test(grid()).size())
                .mapToObj(row -> test(grid()).getRow(row).deed().subject())
                .toList();
    }

    private AuditGrid grid() {
        return find(AuditGrid.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Action> select() {
        return find(Select.class).single();
    }

    private String text() {
        return ((AuditView) getCurrentView()).getElement().getTextRecursively();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
