package org.jingnuo.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingnuo.EmptyTables;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.Administrators;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Staffing;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over HTTP, without a script. */
@PortalTest
@Import(SettableClock.Setting.class)
class SignInTest {

    private static final Actor BOSS = new Actor("boss", Set.of(Role.ADMIN));

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Autowired
    Administrators administrators;

    @Autowired
    Staffing staffing;

    @Autowired
    People people;

    @Autowired
    JdbcClient rows;

    DeskVisitor visitor;
    Newcomer li;

    @BeforeEach
    void somebody_has_set_up() {
        EmptyTables.empty(rows, "person, token_bucket");
        visitor = new DeskVisitor(port);
        li = Newcomer.setUp("li.na", administrators, clock, visitor);
        clock.pass(Totp.STEP);
    }

    @Test
    void who_has_set_up_is_at_the_desk_and_has_ten_recovery_codes() {
        assertThat(li.codes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(visitor.follow(visitor.get("/login/done")).status()).isEqualTo(200);
        assertThat(visitor.get("/desk/people").status()).isEqualTo(200);
    }

    @Test
    void a_page_of_the_desk_is_shown_after_password_and_code_to_who_wanted_it() {
        var browser = new DeskVisitor(port);

        var asked = browser.get("/desk/people");
        var second = browser.follow(browser.signIn("li.na", Newcomer.PASSWORD));
        var shown = browser.giveCode(li.code(clock));

        assertThat(asked.header("Location")).endsWith("/login");
        assertThat(second.html().select("h1").text()).isEqualTo("再确认一次是你");
        assertThat(browser.get(shown.header("Location")).header("Location")).endsWith("/desk/people");
        assertThat(browser.get("/desk/people").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/people", "/desk/me", "/login/factor", "/login/codes", "/login/done"})
    void a_password_alone_leads_to_the_second_factor_and_nowhere_else(String address) {
        var browser = new DeskVisitor(port);
        browser.signIn("li.na", Newcomer.PASSWORD);

        var answer = browser.get(address);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/login/second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?v-r=init&location=", "/desk?v-r=init&location=desk", "/?v-r=uidl&v-uiId=0"})
    void with_a_password_alone_flow_answers_no_call(String call) {
        var browser = new DeskVisitor(port);
        browser.signIn("li.na", Newcomer.PASSWORD);

        assertThat(browser.get(call).status()).isIn(302, 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"li.na", "nobody.here", "", "LI.NA'--"})
    void a_wrong_password_gets_the_same_answer_whoever_there_is(String name) {
        var browser = new DeskVisitor(port);

        var answer = browser.signIn(name, "not the right one at all");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.html().select("[role=alert]").text()).isEqualTo("登录名或密码不对，或者这个账号现在不能登录。");
        assertThat(browser.get("/desk").header("Location")).endsWith("/login");
        assertThat(lastDeed()).isEqualTo(name.equals("li.na") ? "li.na SIGN_IN_FAILED" : "- SIGN_IN_FAILED");
    }

    private String lastDeed() {
        return rows.sql("SELECT actor || ' ' || action FROM audit_entry ORDER BY number DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    @Test
    void the_id_of_the_session_changes_with_each_proof() {
        var browser = new DeskVisitor(port);

        browser.get("/login");
        var before = browser.cookie("session");
        browser.submit("/login", "username", "li.na", "password", Newcomer.PASSWORD);
        var between = browser.cookie("session");
        browser.giveCode(li.code(clock));

        assertThat(List.of(before, between, browser.cookie("session"))).doesNotHaveDuplicates();
    }

    @Test
    void a_code_of_the_app_counts_once() {
        var first = new DeskVisitor(port);
        first.signIn("li.na", Newcomer.PASSWORD);
        var second = new DeskVisitor(port);
        second.signIn("li.na", Newcomer.PASSWORD);
        var code = li.code(clock);

        assertThat(first.giveCode(code).status()).isEqualTo(302);
        assertThat(second.giveCode(code).status()).isEqualTo(401);
    }

    @Test
    void a_recovery_code_counts_once_with_or_without_hyphens() {
        var code = li.codes().getFirst();
        var first = new DeskVisitor(port);
        first.signIn("li.na", Newcomer.PASSWORD);
        var second = new DeskVisitor(port);
        second.signIn("li.na", Newcomer.PASSWORD);

        assertThat(first.giveCode(code.replace("-", "").toUpperCase()).status()).isEqualTo(302);
        assertThat(second.giveCode(code).status()).isEqualTo(401);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        var answer = new DeskVisitor(port).post("/login", Map.of("username", "li.na", "password", Newcomer.PASSWORD));

        assertThat(answer.header("Location")).endsWith("/login?again");
    }

    @Test
    void a_link_is_good_for_one_password() {
        var link = "/login/setup?link=" + administrators.appoint("wang");
        var first = new DeskVisitor(port);
        var second = new DeskVisitor(port);
        first.get(link);
        second.get(link);

        assertThat(first.submit("/login/setup", "password", Newcomer.PASSWORD).status())
                .isEqualTo(302);
        assertThat(second.submit("/login/setup", "password", Newcomer.PASSWORD).status())
                .isEqualTo(410);
        assertThat(new DeskVisitor(port).get(link).status()).isEqualTo(410);
    }

    @Test
    void a_link_runs_out_after_a_day() {
        var link = "/login/setup?link=" + administrators.appoint("wang");
        clock.pass(Duration.ofHours(24));

        assertThat(new DeskVisitor(port).get(link).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short one", "password1234", "li.na li.na li.na", "一二三四五六七"})
    void a_weak_password_is_refused_with_a_reason_and_the_link_still_counts(String password) {
        var browser = new DeskVisitor(port);
        browser.get("/login/setup?link=" + administrators.appoint("li.na"));

        browser.submit("/login/setup", "password", password);

        assertThat(browser.page().select("[role=alert]").text()).contains("密码");
        assertThat(browser.submit("/login/setup", "password", "荆州古城墙下一共有七棵老槐树").status())
                .isEqualTo(302);
    }

    @Test
    void who_has_not_added_a_second_factor_cannot_sign_in_with_the_password() {
        var browser = new DeskVisitor(port);
        browser.get("/login/setup?link=" + administrators.appoint("wang"));
        browser.submit("/login/setup", "password", Newcomer.PASSWORD);

        assertThat(browser.get("/login/factor").status()).isEqualTo(200);
        assertThat(browser.get("/desk/me").status()).isEqualTo(302);
        assertThat(new DeskVisitor(port).signIn("wang", Newcomer.PASSWORD).status())
                .isEqualTo(401);
    }

    @Test
    void all_sessions_end_when_an_administrator_ends_them() {
        assertThat(visitor.get("/desk/me").status()).isEqualTo(200);

        staffing.endSessions(BOSS, "li.na");

        visitor.follow(visitor.get("/desk/me"));
        assertThat(visitor.page().select("h1, [role=alert]").eachText())
                .contains("登录")
                .anyMatch(sentence -> sentence.startsWith("这里的登录已经结束"));
    }

    @Test
    void who_was_not_signed_in_is_not_told_that_it_ended() {
        assertThat(new DeskVisitor(port).get("/desk").header("Location")).endsWith("/login");
    }

    @Test
    void who_is_disabled_is_out_at_once_and_cannot_come_back() {
        administrators.appoint("boss");
        Newcomer.setUp("boss", administrators, clock, new DeskVisitor(port));

        staffing.disable(BOSS, "li.na");

        assertThat(visitor.get("/desk/me").header("Location")).endsWith("/login?ended");
        assertThat(new DeskVisitor(port).signIn("li.na", Newcomer.PASSWORD).status())
                .isEqualTo(401);
    }

    @Test
    void a_session_ends_when_nothing_is_done_in_it_and_a_heartbeat_is_nothing() {
        visitor.get("/desk/me");
        clock.pass(Duration.ofMinutes(20));
        visitor.get("/desk/me?v-r=heartbeat&v-uiId=0");
        clock.pass(Duration.ofMinutes(11));

        assertThat(visitor.get("/desk/me").header("Location")).endsWith("/login?idle");
        visitor.get("/login?idle");
        assertThat(visitor.page().select("[role=alert]").text()).isEqualTo("太久没有操作，这里的登录已经结束。请重新登录。");
    }

    @Test
    void asking_how_long_the_session_goes_on_is_nothing_done_in_it() {
        visitor.get("/desk/me");
        clock.pass(Duration.ofMinutes(20));

        for (var time = 0; time < 2; time++) {
            assertThat(visitor.get("/desk/session").text()).isEqualTo("{\"seconds\":600,\"prolongable\":true}");
        }
        assertThat(visitor.get("/desk/session?stay").text()).contains("1800");
    }

    @Test
    void an_open_page_is_told_that_the_session_has_ended_and_no_part_of_it_is_led_to_later() {
        visitor.get("/desk/me");
        clock.pass(Duration.ofMinutes(31));

        var answer = visitor.get("/desk/session", "Sec-Fetch-Mode", "cors");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(visitor.get("/desk/me").header("Location")).endsWith("/login?idle");

        assertThat(visitor.signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(302);
        visitor.giveCode(li.code(clock));
        assertThat(visitor.get("/login/done").header("Location")).endsWith("/desk/me");
        visitor.signOut();
        assertThat(visitor.get("/desk/me").header("Location")).doesNotEndWith("idle");
    }

    @Test
    void a_session_ends_after_twelve_hours_whatever_is_done_in_it() {
        for (var half = 0; half < 24; half++) {
            assertThat(visitor.get("/desk/me").status()).isEqualTo(200);
            clock.pass(Duration.ofMinutes(30));
        }

        assertThat(visitor.get("/desk/me").header("Location")).endsWith("/login?ended");
    }

    @Test
    void a_factor_is_added_only_soon_after_one_was_given() {
        assertThat(visitor.get("/login/factor").status()).isEqualTo(200);
        clock.pass(Duration.ofMinutes(11));

        assertThat(visitor.get("/login/factor").header("Location")).contains("/login/second?then=");

        visitor.giveCode(li.code(clock));
        assertThat(visitor.get("/login/factor").status()).isEqualTo(200);
    }

    @Test
    void who_adds_a_factor_keeps_the_recovery_codes_that_are_left() {
        visitor.get("/login/factor");
        assertThat(afterPasskey(visitor)).isEqualTo("/desk/me");
        var secret = Newcomer.secret(visitor.page().select("code").text());

        var added = visitor.submit("/login/factor", "code", Totp.code(secret.bytes(), clock.instant()));

        assertThat(added.header("Location")).endsWith("/desk/me");
        visitor.get("/login/codes");
        assertThat(visitor.page().select("main > p").eachText()).contains("还剩 10 个恢复码。");
        assertThat(visitor.page().select("a[href=/desk/me]").text()).isEqualTo("不生成，回到我的账号");
    }

    @Test
    void who_has_no_recovery_codes_makes_some_after_the_first_factor() {
        var wang = new DeskVisitor(port);
        wang.get("/login/setup?link=" + administrators.appoint("wang"));

        wang.follow(wang.submit("/login/setup", "password", Newcomer.PASSWORD));

        assertThat(afterPasskey(wang)).isEqualTo("/login/codes");
        wang.get("/login/codes");
        assertThat(wang.page().select("main a")).isEmpty();
    }

    private static String afterPasskey(DeskVisitor visitor) {
        return visitor.page().select("form[data-passkey=add]").attr("data-then");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh | changed | 密码已经换好，请用新密码登录。",
                "en | changed | The password was changed. Please sign in with it.",
                "en | idle    | Signing in here has ended because nothing was done for long. Sign in again."
            })
    void why_somebody_signs_in_again_is_said_in_their_language(String language, String why, String sentence) {
        var browser = new DeskVisitor(port);
        browser.keepCookie(Language.COOKIE, language);

        browser.get("/login?" + why);

        assertThat(browser.page().select("main > p").eachText()).contains(sentence);
    }

    @Test
    void after_the_second_factor_nobody_is_led_out_of_the_desk() {
        for (var address : List.of("https://elsewhere.example/desk", "//elsewhere.example/desk", "/desk/../about")) {
            visitor.get("/login/second?then=" + address);

            assertThat(visitor.get("/login/done").header("Location")).endsWith("/desk/people");
        }
    }

    @Test
    void signing_out_ends_the_session() {
        var session = visitor.cookie("session");

        visitor.signOut();

        visitor.keepCookie("session", session);
        assertThat(visitor.get("/desk/me").header("Location")).endsWith("/login?ended");
    }

    @Test
    void pages_of_the_desk_are_kept_by_nobody_and_run_only_our_scripts() {
        for (var address : List.of("/login", "/desk/me")) {
            var answer = visitor.get(address);

            assertThat(answer.header("Cache-Control"))
                    .as(address + answer.headers().map())
                    .isEqualTo("no-store");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("script-src 'nonce-", "frame-ancestors 'none'");
            assertThat(answer.html().select("script:not([nonce])")).isEmpty();
        }
        assertThat(visitor.get("/login").header("Content-Security-Policy"))
                .isNotEqualTo(visitor.get("/login").header("Content-Security-Policy"));
    }

    @Test
    void a_visitor_of_public_pages_has_no_cookie_and_no_passkey_call_counts_before_the_password() {
        assertThat(new Portal(port).get("/").header("Set-Cookie")).isEmpty();
        assertThat(new Portal(port).send("POST", "/webauthn/register", "{}").status())
                .isEqualTo(403);
    }

    @Test
    void both_languages_are_offered_before_anybody_is_known() {
        var browser = new DeskVisitor(port);
        browser.get("/login");

        browser.follow(browser.submit("/login/language", "language", "en"));

        assertThat(browser.page().select("h1").text()).isEqualTo("Sign in");
        assertThat(browser.page().select("html").attr("lang")).isEqualTo("en");
    }
}
