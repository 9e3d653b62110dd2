package org.jingnuo.moderation.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people of the desk call each other.
 *
 * @param names by the name somebody signs in with
 */
public record Colleagues(Map<String, String> names) {

    public Colleagues {
        names = Map.copyOf(names);
    }

    /** Those who are called the same are told apart by the name they sign in with. */
    static Colleagues of(Collection<People.Called> people) {
        var seen = new HashSet<String>();
        var shared = people.stream()
                .map(People.Called::displayName)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
        return new Colleagues(people.stream()
                .collect(Collectors.toMap(
                        People.Called::name,
                        it -> shared.contains(it.displayName())
                                ? "%s (%s)".formatted(it.displayName(), it.name())
                                : it.displayName())));
    }

    /** @param name somebody signs in with; who is not known is called by it */
    public String called(String name) {
        return names.getOrDefault(name, name);
    }
}
