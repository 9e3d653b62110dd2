package org.jingnuo.moderation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jingnuo.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.WebApplicationContext;

/** The audit as a file, through the desk's security. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
class AuditTableTest {

    @Autowired
    Audit audit;

    @Autowired
    AuditEntries entries;

    @Autowired
    TransactionOperations transactions;

    private final String person = "person-" + UUID.randomUUID();
    private MockMvcTester desk;

    @BeforeEach
    void two_deeds(@Autowired WebApplicationContext context) {
        desk = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        done("feedback/1", "=1+2");
        done("feedback/2", "说\"好\", twice");
    }

    @Test
    void an_admin_who_has_just_proved_a_second_factor_takes_the_list_away() throws Exception {
        var answer = table("actor=" + person, signedIn("ADMIN", Duration.ZERO));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition")).contains("attachment", "jingnuo-audit.csv");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        var lines = new String(answer.getContentAsByteArray(), UTF_8).split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).isEqualTo("\uFEFFnumber,at,actor,action,subject,details,previous,hash");
        assertThat(lines[1]).contains(",DECIDED,feedback/2,\"{\"\"note\"\":\"\"说\\\"\"好\\\"\", twice\"\"}\",");
        assertThat(lines[2]).contains(",feedback/1,\"{\"\"note\"\":\"\"=1+2\"\"}\",");
    }

    @Test
    void a_name_that_a_spreadsheet_would_run_is_made_harmless() throws Exception {
        done("=HYPERLINK(1)", "x");

        var answer = table("actor=" + person + "&subject==HYPER", signedIn("ADMIN", Duration.ZERO));

        assertThat(answer.getContentAsString()).contains(",'=HYPERLINK(1),");
    }

    @Test
    void a_list_of_several_pages_is_whole() throws Exception {
        transactions.executeWithoutResult(transaction -> IntStream.range(0, 1100)
                .forEach(number -> audit.record(person, Action.DECIDED, "many/" + number, Map.of())));

        var answer = table("actor=" + person + "&subject=many/", signedIn("ADMIN", Duration.ZERO));

        assertThat(answer.getContentAsString().lines()).hasSize(1101);
    }

    @Test
    void taking_it_away_is_recorded_itself_with_what_was_wanted() {
        var before = entries.latest();

        table("actor=" + person + "&day=2020-01-01", signedIn("ADMIN", Duration.ZERO));

        var recorded = entries.findAfter(before, 10);
        assertThat(recorded).hasSize(1);
        assertThat(recorded.getFirst().deed())
                .isEqualTo(new Deed(
                        "somebody",
                        "AUDIT_EXPORTED",
                        "audit",
                        "{\"actor\":\"" + person + "\",\"day\":\"2020-01-01\"}"));
    }

    @Test
    void a_second_factor_of_long_ago_does_not_do_nor_a_password() {
        var before = entries.latest();

        assertThat(table("", signedIn("ADMIN", Duration.ofMinutes(11))).getStatus())
                .isNotEqualTo(200);
        assertThat(table("", onlyPassword()).getStatus()).isNotEqualTo(200);
        assertThat(entries.latest()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MODERATOR", "OFFICIAL", "EDITOR", "USER"})
    void nobody_else_gets_it(String role) throws Exception {
        var before = entries.latest();

        var answer = table("actor=" + person, signedIn(role, Duration.ZERO));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).doesNotContain("feedback/1");
        assertThat(entries.latest()).isEqualTo(before);
    }

    @Test
    void nobody_gets_it_without_signing_in() throws Exception {
        var answer = table("actor=" + person, anonymous());

        assertThat(answer.getStatus()).isIn(302, 401, 403);
        assertThat(answer.getContentAsString()).doesNotContain("feedback/1");
    }

    private MockHttpServletResponse table(String query, RequestPostProcessor who) {
        return desk.get()
                .uri(AuditPaths.TABLE + "?" + query)
                .with(who)
                .exchange()
                .getResponse();
    }

    private static RequestPostProcessor signedIn(String role, Duration ago) {
        var factor = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY)
                .issuedAt(Instant.now().minus(ago))
                .build();
        return user("somebody")
                .authorities(
                        new SimpleGrantedAuthority("ROLE_" + role),
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY),
                        factor);
    }

    private static RequestPostProcessor onlyPassword() {
        return user("somebody")
                .authorities(
                        new SimpleGrantedAuthority("ROLE_ADMIN"),
                        FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
    }

    private void done(String subject, String note) {
        transactions.executeWithoutResult(
                transaction -> audit.record(person, Action.DECIDED, subject, Map.of("note", note)));
    }
}
