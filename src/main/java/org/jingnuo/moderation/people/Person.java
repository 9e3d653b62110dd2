package org.jingnuo.moderation.people;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jingnuo.moderation.Role;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who may come to the desk, or might once. Nobody is deleted: what they did is kept under their name.
 *
 * @param name signs in with it, for good; see {@link #isName}
 * @param version 0 until first saved
 * @param displayName for colleagues, 1 to {@value #LONGEST} characters
 * @param publicBody whom an official speaks for; {@code null} for all others
 * @param held what the person may do
 */
public record Person(
        @Id String name,
        @Version int version,
        String displayName,
        State state,
        Language language,
        @Nullable String publicBody,
        @MappedCollection(idColumn = "person") Set<Held> held) {

    /** Characters of a display name or of a public body. */
    public static final int LONGEST = 80;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{1,39}");

    /** Whether somebody may come. */
    public enum State {
        /** Was given a link and has not yet set up with it, for the first time or anew. */
        INVITED,
        ACTIVE,
        /** Keeps the name and nothing else. */
        DISABLED
    }

    /** One of the roles somebody has. */
    @Table("person_role")
    public record Held(Role role) {}

    public Person {
        held = Set.copyOf(held);
    }

    /** Somebody who has not been here. */
    public static Person invited(String name, String displayName, Language language) {
        return new Person(name, 0, displayName, State.INVITED, language, null, Set.of());
    }

    /** Whether this can be a name: 2 to 40 lower-case letters, digits, dots and hyphens, a letter first. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** How the audit calls what was done with somebody's account. */
    public static String subject(String name) {
        return "person/" + name;
    }

    public Set<Role> roles() {
        return held.stream().map(Held::role).collect(Collectors.toUnmodifiableSet());
    }

    public Person with(State other) {
        return new Person(name, version, displayName, other, language, publicBody, held);
    }

    /** @param body of an official; left out for everybody else */
    public Person with(Collection<Role> roles, @Nullable String body) {
        var speaksFor = roles.contains(Role.OFFICIAL) ? body : null;
        var rolesHeld = roles.stream().map(Held::new).collect(Collectors.toSet());
        return new Person(name, version, displayName, state, language, speaksFor, rolesHeld);
    }

    public Person called(String other, Language spoken) {
        return new Person(name, version, other, state, spoken, publicBody, held);
    }
}
