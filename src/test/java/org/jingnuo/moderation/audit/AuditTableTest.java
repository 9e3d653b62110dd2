package org.jingnuo.moderation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jingnuo.EmptyTables;
import org.jingnuo.Portal.Answer;
import org.jingnuo.PortalTest;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.StepUp;
import org.jingnuo.moderation.access.DeskVisitor;
import org.jingnuo.moderation.access.Newcomer;
import org.jingnuo.moderation.access.SettableClock;
import org.jingnuo.moderation.people.Administrators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The audit as a file, through the desk's security. */
@PortalTest
@Import(SettableClock.Setting.class)
class AuditTableTest {

    @LocalServerPort
    int port;

    @Autowired
    Audit audit;

    @Autowired
    AuditEntries entries;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Administrators administrators;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient rows;

    private final String person = "person-" + UUID.randomUUID();
    private DeskVisitor visitor;

    @BeforeEach
    void somebody_signs_in_after_two_deeds() {
        EmptyTables.empty(rows, "person, token_bucket");
        visitor = new DeskVisitor(port);
        Newcomer.setUp("li.na", administrators, clock, visitor);
        done("feedback/1", "=1+2");
        done("feedback/2", "说\"好\", twice");
    }

    @Test
    void an_admin_who_has_just_proved_a_second_factor_takes_the_list_away() {
        var answer = table("actor=" + person);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("attachment", "jingnuo-audit.csv");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var lines = text(answer).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).isEqualTo("\uFEFFnumber,at,actor,action,subject,details,previous,hash");
        assertThat(lines[1]).contains(",DECIDED,feedback/2,\"{\"\"note\"\":\"\"说\\\"\"好\\\"\", twice\"\"}\",");
        assertThat(lines[2]).contains(",feedback/1,\"{\"\"note\"\":\"\"=1+2\"\"}\",");
    }

    @Test
    void a_name_that_a_spreadsheet_would_run_is_made_harmless() {
        done("=HYPERLINK(1)", "x");

        assertThat(text(table("actor=" + person + "&subject==HYPER"))).contains(",'=HYPERLINK(1),");
    }

    @Test
    void a_list_of_several_pages_is_whole() {
        transactions.executeWithoutResult(transaction -> IntStream.range(0, 1100)
                .forEach(number -> audit.record(person, Action.DECIDED, "many/" + number, Map.of())));

        assertThat(text(table("actor=" + person + "&subject=many/")).lines()).hasSize(1101);
    }

    @Test
    void taking_it_away_is_recorded_itself_with_what_was_wanted() {
        var before = entries.latest();

        table("actor=" + person + "&day=2020-01-01");

        var recorded = entries.findAfter(before, 10);
        assertThat(recorded).hasSize(1);
        assertThat(recorded.getFirst().deed())
                .isEqualTo(new Deed(
                        "li.na", "AUDIT_EXPORTED", "audit", "{\"actor\":\"" + person + "\",\"day\":\"2020-01-01\"}"));
    }

    @Test
    void a_second_factor_of_long_ago_leads_to_giving_it_once_more_and_back() {
        var before = entries.latest();
        clock.pass(StepUp.LASTS.plusSeconds(1));

        var answer = table("actor=x");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(StepUp.address(AuditPaths.TABLE + "?actor=x"));
        assertThat(entries.latest()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void nobody_else_gets_it(Role role) {
        rows.sql("UPDATE person_role SET role = ?").param(role.name()).update();
        var before = entries.latest();

        var answer = table("actor=" + person);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(text(answer)).doesNotContain("feedback/1");
        assertThat(entries.latest()).isEqualTo(before);
    }

    @Test
    void nobody_gets_it_without_signing_in() {
        visitor = new DeskVisitor(port);

        var answer = table("actor=" + person);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/login");
    }

    private Answer table(String query) {
        return visitor.get(AuditPaths.TABLE + "?" + query);
    }

    private static String text(Answer answer) {
        return new String(answer.body(), UTF_8);
    }

    private void done(String subject, String note) {
        transactions.executeWithoutResult(
                transaction -> audit.record(person, Action.DECIDED, subject, Map.of("note", note)));
    }
}
