package org.jingnuo.moderation.people;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.PlainWords;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.jingnuo.moderation.people.Person.State;
import org.jingnuo.moderation.people.RefusedChange.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with people. Each change is audited in its transaction, and ends the sessions of whom it concerns
 * where it takes something away. Who changes whom is decided one after another, so that two administrators cannot disable each
 * other at once.
 */
@Service
@Transactional
public class Staffing {

    private final People people;
    private final Standings standings;
    private final SetupLinks links;
    private final Credentials credentials;
    private final Audit audit;
    private final JdbcClient database;

    Staffing(
            People people,
            Standings standings,
            SetupLinks links,
            Credentials credentials,
            Audit audit,
            JdbcClient database) {
        this.people = people;
        this.standings = standings;
        this.links = links;
        this.credentials = credentials;
        this.audit = audit;
        this.database = database;
    }

    @Transactional(readOnly = true)
    public List<Person> findAll(Actor actor) {
        actor.require(Role.ADMIN);
        return people.findAllByOrderByName();
    }

    /**
     * Invites somebody new.
     *
     * @return the secret of the link to set up with
     * @throws RefusedChange with the reason
     */
    public String invite(Actor actor, Invitation invitation) {
        actor.require(Role.ADMIN);
        lock();
        if (!Person.isName(invitation.name())) {
            throw new RefusedChange(Reason.WRONG_NAME);
        }
        if (people.findByName(invitation.name()).isPresent()) {
            throw new RefusedChange(Reason.NAME_TAKEN);
        }
        var publicBody = checked(invitation.roles(), invitation.publicBody());
        var displayName = DisplayName.checked(invitation.displayName());
        people.save(Person.invited(invitation.name(), displayName, invitation.language())
                .with(invitation.roles(), publicBody));
        audit.record(actor.name(), Action.PERSON_INVITED, Person.subject(invitation.name()), roles(invitation.roles()));
        return links.issue(invitation.name());
    }

    /**
     * Gives somebody these roles instead of those they have.
     *
     * @param seen the person as the administrator saw them
     * @throws RefusedChange with the reason
     */
    public void changeRoles(Actor actor, Person seen, Set<Role> roles, @Nullable String publicBody) {
        actor.require(Role.ADMIN);
        lock();
        var speaksFor = checked(roles, publicBody);
        var person = get(seen.name());
        if (person.version() != seen.version()) {
            throw new RefusedChange(Reason.CHANGED_MEANWHILE);
        }
        if (person.roles().contains(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            checkDispensable(actor, person);
        }
        people.save(person.with(roles, speaksFor));
        standings.endSessions(person.name());
        audit.record(actor.name(), Action.PERSON_CHANGED, Person.subject(person.name()), roles(roles));
    }

    /** @throws RefusedChange if it is the administrator or the last one */
    public void disable(Actor actor, String name) {
        actor.require(Role.ADMIN);
        lock();
        var person = get(name);
        checkDispensable(actor, person);
        people.save(person.with(State.DISABLED));
        credentials.forget(name);
        links.revoke(name);
        standings.endSessions(name);
        audit.record(actor.name(), Action.PERSON_DISABLED, Person.subject(name), Map.of());
    }

    /**
     * Has somebody set up anew, who has lost what they sign in with, was disabled, or did not set up in time: forgets their
     * password and second factors.
     *
     * @return the secret of the link to set up with
     * @throws RefusedChange if it is the administrator or the last one, who would be out until then
     */
    public String renew(Actor actor, String name) {
        actor.require(Role.ADMIN);
        lock();
        var person = get(name);
        checkDispensable(actor, person);
        return renewed(actor.name(), person);
    }

    public void endSessions(Actor actor, String name) {
        actor.require(Role.ADMIN);
        standings.endSessions(get(name).name());
        audit.record(actor.name(), Action.SESSIONS_ENDED, Person.subject(name), Map.of());
    }

    /** For who appoints an administrator beside the desk: forgets what the person had, and gives a link. */
    String renewed(String by, Person person) {
        people.save(person.with(State.INVITED));
        credentials.forget(person.name());
        standings.endSessions(person.name());
        audit.record(by, Action.PERSON_RENEWED, Person.subject(person.name()), Map.of());
        return links.issue(person.name());
    }

    /** Makes whoever else changes people wait until this transaction has ended. */
    void lock() {
        database.sql("LOCK TABLE person_role IN SHARE ROW EXCLUSIVE MODE").update();
    }

    private Person get(String name) {
        return people.findByName(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    /** The body that an official speaks for, as replies have it in words; null for everybody else. */
    private static @Nullable String checked(Set<Role> roles, @Nullable String publicBody) {
        if (roles.isEmpty()) {
            throw new RefusedChange(Reason.NO_ROLE);
        }
        if (!roles.contains(Role.OFFICIAL)) {
            return null;
        }
        return Optional.ofNullable(publicBody)
                .flatMap(typed -> PlainWords.of(typed, Person.LONGEST))
                .orElseThrow(() -> new RefusedChange(Reason.NO_PUBLIC_BODY));
    }

    private void checkDispensable(Actor actor, Person person) {
        if (actor.name().equals(person.name())) {
            throw new RefusedChange(Reason.ONESELF);
        }
        var others = people.findAllByOrderByName().stream()
                .filter(other -> !other.name().equals(person.name()))
                .anyMatch(
                        other -> other.state() == State.ACTIVE && other.roles().contains(Role.ADMIN));
        if (person.roles().contains(Role.ADMIN) && !others) {
            throw new RefusedChange(Reason.LAST_ADMIN);
        }
    }

    private static Map<String, String> roles(Collection<Role> roles) {
        return Map.of("roles", roles.stream().sorted().map(Role::name).collect(joining(" ")));
    }
}
