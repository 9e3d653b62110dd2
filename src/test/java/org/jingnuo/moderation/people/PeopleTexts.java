package org.jingnuo.moderation.people;

import java.util.List;
import java.util.Map;
import org.jingnuo.moderation.Role;

/** Texts about people whose keys are put together: the part before the word, and every word it can be. */
public final class PeopleTexts {

    /** By the part before the word. */
    public static final Map<String, List<?>> COMPUTED = Map.of(
            "people.role.", List.of(Role.values()),
            "people.state.", List.of(Person.State.values()),
            "people.refused.", List.of(RefusedChange.Reason.values()),
            "signIn.weak.", List.of("TOO_SHORT", "TOO_LONG", "GUESSABLE"));

    private PeopleTexts() {}
}
