package org.jingnuo.moderation.audit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that was done, before it has its place in the chain.
 *
 * @param action name of an {@link Action}, perhaps one that only a newer node knows
 * @param details JSON object of texts, by key in order
 */
record Deed(String actor, String action, String subject, String details) {

    /** Characters. */
    private static final int LONGEST = 200;

    private static final int MOST_DETAILS = 20;

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws IllegalArgumentException if something is empty, too long, too much or no text that a database keeps */
    static Deed of(String actor, Action action, String subject, Map<String, String> details) {
        require(!actor.isBlank() && isKept(actor), "An actor has a name of at most 200 characters.");
        require(!subject.isBlank() && isKept(subject), "A subject is named in at most 200 characters.");
        require(details.size() <= MOST_DETAILS, "Details are few, and these are " + details.size() + ".");
        details.forEach((key, value) -> require(
                isKept(key) && isKept(value), "The detail " + key + " is not a text of at most 200 characters."));
        return new Deed(actor, action.name(), subject, JSON.writeValueAsString(new TreeMap<>(details)));
    }

    /** Whether it is short, and comes back from the database as it was hashed; else it would look like tampering. */
    static boolean isKept(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                && text.indexOf('\0') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
