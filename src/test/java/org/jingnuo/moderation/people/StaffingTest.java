package org.jingnuo.moderation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jingnuo.EmptyTables;
import org.jingnuo.PortalTest;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.Person.State;
import org.jingnuo.moderation.people.RefusedChange.Reason;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class StaffingTest {

    private static final Actor BOSS = new Actor("boss", Set.of(Role.ADMIN));

    @Autowired
    Staffing staffing;

    @Autowired
    People people;

    @Autowired
    SetupLinks links;

    @Autowired
    Standings standings;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient rows;

    @BeforeEach
    void only_the_boss_is_there() {
        EmptyTables.empty(rows, "person");
        active("boss", Role.ADMIN);
    }

    @Test
    void who_is_invited_has_a_link_and_the_roles_and_can_not_yet_come() {
        var secret = staffing.invite(BOSS, invitation("wang", Set.of(Role.OFFICIAL, Role.MODERATOR), "住建局"));

        assertThat(links.find(secret)).contains("wang");
        assertThat(people.findByName("wang").orElseThrow())
                .returns(State.INVITED, Person::state)
                .returns("住建局", Person::publicBody)
                .returns(Set.of(Role.OFFICIAL, Role.MODERATOR), Person::roles);
    }

    @Test
    void the_body_of_an_official_is_kept_without_what_nobody_sees() {
        staffing.invite(BOSS, invitation("wang", Set.of(Role.OFFICIAL), " 住建局\u200b"));
        assertThat(people.findByName("wang").orElseThrow().publicBody()).isEqualTo("住建局");

        staffing.changeRoles(BOSS, people.findByName("wang").orElseThrow(), Set.of(Role.OFFICIAL), "Cafe\u0301\u2060局");
        assertThat(people.findByName("wang").orElseThrow().publicBody()).isEqualTo("Caf\u00e9局");
    }

    @Test
    void a_wrong_invitation_is_refused_with_the_reason() {
        assertThat(reason(() -> staffing.invite(BOSS, invitation("Wang", Set.of(Role.EDITOR), null))))
                .isEqualTo(Reason.WRONG_NAME);
        assertThat(reason(() -> staffing.invite(BOSS, invitation("boss", Set.of(Role.EDITOR), null))))
                .isEqualTo(Reason.NAME_TAKEN);
        assertThat(reason(() -> staffing.invite(BOSS, invitation("wang", Set.of(), null))))
                .isEqualTo(Reason.NO_ROLE);
        assertThat(reason(() -> staffing.invite(BOSS, invitation("wang", Set.of(Role.OFFICIAL), " "))))
                .isEqualTo(Reason.NO_PUBLIC_BODY);
        assertThat(reason(() -> staffing.invite(BOSS, invitation("wang", Set.of(Role.OFFICIAL), "\u200b"))))
                .isEqualTo(Reason.NO_PUBLIC_BODY);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = Mode.EXCLUDE)
    void no_other_role_keeps_people(Role role) {
        var other = new Actor("other", Set.of(role));
        var boss = people.findByName("boss").orElseThrow();
        Stream.<Runnable>of(
                        () -> staffing.findAll(other),
                        () -> staffing.invite(other, invitation("wang", Set.of(Role.ADMIN), null)),
                        () -> staffing.changeRoles(other, boss, Set.of(Role.EDITOR), null),
                        () -> staffing.disable(other, "boss"),
                        () -> staffing.renew(other, "boss"),
                        () -> staffing.endSessions(other, "boss"))
                .forEach(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void nobody_takes_their_own_way_back() {
        active("second", Role.ADMIN);
        var boss = people.findByName("boss").orElseThrow();

        assertThat(reason(() -> staffing.disable(BOSS, "boss"))).isEqualTo(Reason.ONESELF);
        assertThat(reason(() -> staffing.renew(BOSS, "boss"))).isEqualTo(Reason.ONESELF);
        assertThat(reason(() -> staffing.changeRoles(BOSS, boss, Set.of(Role.EDITOR), null)))
                .isEqualTo(Reason.ONESELF);
    }

    @Test
    void two_administrators_who_disable_each_other_at_once_leave_one() throws Exception {
        active("second", Role.ADMIN);
        var second = new Actor("second", Set.of(Role.ADMIN));

        atOnce(
                () -> reason(() -> staffing.disable(BOSS, "second")),
                () -> reason(() -> staffing.disable(second, "boss")));

        assertThat(people.findAllByOrderByName().stream().filter(person -> person.state() == State.ACTIVE))
                .hasSize(1);
    }

    @Test
    void a_link_that_eight_use_at_once_counts_once() throws Exception {
        var secret = staffing.invite(BOSS, invitation("wang", Set.of(Role.EDITOR), null));
        Callable<Boolean> user = () -> Boolean.TRUE.equals(
                transactions.execute(status -> links.redeem(secret).isPresent()));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var used = threads.invokeAll(Collections.nCopies(8, user)).stream()
                    .map(Future::resultNow)
                    .filter(Boolean::booleanValue);
            assertThat(used).hasSize(1);
        }
    }

    @Test
    void a_change_of_what_somebody_else_has_changed_is_refused_and_one_that_counts_ends_sessions() {
        active("wang", Role.EDITOR);
        var seen = people.findByName("wang").orElseThrow();
        var epoch = standings.find("wang").orElseThrow().epoch();

        staffing.changeRoles(BOSS, seen, Set.of(Role.MODERATOR), null);

        assertThat(reason(() -> staffing.changeRoles(BOSS, seen, Set.of(Role.ADMIN), null)))
                .isEqualTo(Reason.CHANGED_MEANWHILE);
        assertThat(standings.find("wang")).contains(new Standing(State.ACTIVE, epoch + 1, Set.of(Role.MODERATOR)));
    }

    @Test
    void who_is_disabled_comes_back_only_with_a_new_link() {
        active("wang", Role.EDITOR);
        staffing.disable(BOSS, "wang");

        var secret = staffing.renew(BOSS, "wang");

        assertThat(links.find(secret)).contains("wang");
        assertThat(people.findByName("wang").orElseThrow().state()).isEqualTo(State.INVITED);
    }

    private void active(String name, Role role) {
        people.save(
                Person.invited(name, name, Language.ZH).with(Set.of(role), null).with(State.ACTIVE));
    }

    private static Invitation invitation(String name, Set<Role> roles, @Nullable String body) {
        return new Invitation(name, "王", Language.ZH, roles, body);
    }

    private static @Nullable Reason reason(Runnable change) {
        try {
            change.run();
            return null;
        } catch (RefusedChange refused) {
            return refused.reason();
        }
    }

    private static void atOnce(Runnable... actions) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = Stream.of(actions).map(Executors::callable).toList();
            for (var done : threads.invokeAll(calls)) {
                done.resultNow();
            }
        }
    }
}
