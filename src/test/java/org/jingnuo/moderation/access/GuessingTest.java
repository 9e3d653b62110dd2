package org.jingnuo.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingnuo.EmptyTables;
import org.jingnuo.PortalTest;
import org.jingnuo.moderation.people.Administrators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who guesses is slowed down, from one place and from many; the person is not. */
@PortalTest
@Import(SettableClock.Setting.class)
class GuessingTest {

    private static final String WRONG = "wrong wrong wrong";

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Autowired
    Administrators administrators;

    @Autowired
    Throttle throttle;

    @Autowired
    JdbcClient rows;

    DeskVisitor known;
    Newcomer li;
    long latest;

    @BeforeEach
    void somebody_has_signed_in_on_a_device() {
        EmptyTables.empty(rows, "person, token_bucket");
        known = new DeskVisitor(port);
        li = newcomer("li.na", known);
        latest = rows.sql("SELECT max(number) FROM audit_entry")
                .query(Long.class)
                .single();
    }

    @Test
    void guesses_are_slowed_where_they_come_from_and_not_where_the_person_is() {
        var stranger = new DeskVisitor(port).from("203.0.113.7");
        var person = new DeskVisitor(port).from("198.51.100.7");

        var answers = Stream.generate(
                        () -> stranger.signIn("li.na", "wrong wrong wrong").status())
                .limit(11)
                .toList();

        assertThat(answers).startsWith(401).endsWith(429);
        assertThat(stranger.signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(429);
        assertThat(person.signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"li.na", "nobody.here"})
    void guesses_from_everywhere_are_slowed_whoever_there_is(String name) {
        assertThat(guessFromEverywhere(name, 20)).containsOnly(401);
        assertThat(guessFromEverywhere(name, 2)).containsOnly(429);

        clock.pass(Duration.ofMinutes(1));
        assertThat(guessFromEverywhere(name, 2)).containsExactly(401, 429);
    }

    @Test
    void while_others_guess_a_person_signs_in_on_a_device_of_theirs_and_waits_on_a_new_one() {
        useUp("li.na");

        assertThat(elsewhere().signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(429);
        assertThat(known.signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void one_neighbourhood_alone_does_not_use_up_what_there_is_for_a_name() {
        var stranger = new DeskVisitor(port).from("203.0.113.7");
        for (var guess = 0; guess < 50; guess++) {
            stranger.signIn("li.na", WRONG);
        }

        assertThat(elsewhere().signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(302);
    }

    @Test
    void a_device_has_a_limit_of_its_own_and_uses_up_nobody_elses() {
        var answers = Stream.generate(() -> known.signIn("li.na", WRONG).status())
                .limit(11)
                .toList();

        assertThat(answers).startsWith(401).endsWith(401, 429);
        assertThat(guessFromEverywhere("li.na", 20)).containsOnly(401);
    }

    @Test
    void the_device_of_one_person_is_not_that_of_another() {
        var other = new DeskVisitor(port);
        newcomer("wang", other);

        useUp("li.na");

        assertThat(other.signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void a_device_is_forgotten_when_the_person_sets_up_anew() {
        newcomer("li.na", new DeskVisitor(port));

        useUp("li.na");

        assertThat(known.signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void a_device_is_forgotten_after_a_year() {
        clock.pass(KnownDevices.LASTS);

        useUp("li.na");

        assertThat(known.signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void the_cookie_of_a_device_tells_no_name_and_only_the_portal_makes_one() {
        var cookie = known.cookie("device");

        var set = known.get("/login/done").headers().allValues("Set-Cookie");
        var forger = elsewhere();
        forger.keepCookie("device", cookie.substring(0, cookie.length() - 1) + (cookie.endsWith("A") ? "Q" : "A"));
        useUp("li.na");

        assertThat(cookie).isNotEmpty();
        assertThat(set)
                .anySatisfy(it -> assertThat(it)
                        .startsWith("device=")
                        .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=31536000")
                        .doesNotContain("li.na", "Domain"));
        assertThat(forger.signIn("li.na", Newcomer.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void a_password_alone_makes_no_device_known() {
        var browser = elsewhere();

        browser.follow(browser.signIn("li.na", Newcomer.PASSWORD));
        browser.get("/login/done");

        assertThat(browser.cookie("device")).isEmpty();
    }

    @Test
    void who_has_found_the_password_keeps_nobody_from_giving_a_code() {
        var stranger = elsewhere();
        stranger.signIn("li.na", Newcomer.PASSWORD);
        var answers = Stream.generate(() -> stranger.giveCode("000000").status())
                .limit(11)
                .toList();
        clock.pass(Totp.STEP);

        known.signIn("li.na", Newcomer.PASSWORD);

        assertThat(answers).startsWith(401).endsWith(429);
        assertThat(known.giveCode(li.code(clock)).status()).isEqualTo(302);
    }

    @Test
    void people_of_one_office_are_told_apart() {
        var one = new DeskVisitor(port).from("192.168.1.5");
        var other = new DeskVisitor(port).from("192.168.1.6");
        for (var guess = 0; guess < 11; guess++) {
            one.signIn("li.na", WRONG);
        }

        assertThat(one.signIn("li.na", WRONG).status()).isEqualTo(429);
        assertThat(other.signIn("li.na", WRONG).status()).isEqualTo(401);
    }

    @Test
    void strangers_with_ever_new_names_cannot_fill_the_audit_and_hear_nothing_of_it() {
        var stranger = elsewhere();
        var answer = stranger.signIn("nobody.here", WRONG);
        assertThat(failures("-")).isEqualTo(1);
        while (throttle.recordsFailure("-")) {
            // as many as there may be
        }

        var unrecorded = stranger.signIn("nobody.either", WRONG);
        stranger.signIn("li.na", WRONG);

        assertThat(failures("-")).isEqualTo(1);
        assertThat(failures("li.na")).isEqualTo(1);
        assertThat(unrecorded.status()).isEqualTo(answer.status());
        assertThat(unrecorded.html().select("[role=alert]").text())
                .isEqualTo(answer.html().select("[role=alert]").text());
        clock.pass(Duration.ofMinutes(1));
        stranger.signIn("nobody.either", WRONG);
        assertThat(failures("-")).isEqualTo(2);
    }

    /** How many are in the audit since the test began. */
    private int failures(String name) {
        return rows.sql("SELECT count(*) FROM audit_entry WHERE number > ? AND actor = ? AND action = 'SIGN_IN_FAILED'")
                .params(latest, name)
                .query(Integer.class)
                .single();
    }

    /** What each of so many neighbourhoods hears that tries once. */
    private List<Integer> guessFromEverywhere(String name, int tries) {
        return IntStream.range(0, tries)
                .mapToObj(place -> new DeskVisitor(port).from("203.0.%d.7".formatted(place)))
                .map(stranger -> stranger.signIn(name, WRONG).status())
                .toList();
    }

    /** The same for all that there is, without the time that passwords take. */
    private void useUp(String name) {
        for (var place = 0; place < 20; place++) {
            var request = new MockHttpServletRequest();
            request.setRemoteAddr("203.0.%d.7".formatted(place));
            throttle.refusesPassword(name, request);
        }
    }

    private DeskVisitor elsewhere() {
        return new DeskVisitor(port).from("198.51.100.7");
    }

    /** Sets up, and goes on to the desk. */
    private Newcomer newcomer(String name, DeskVisitor browser) {
        var newcomer = Newcomer.setUp(name, administrators, clock, browser);
        browser.get("/login/done");
        return newcomer;
    }
}
