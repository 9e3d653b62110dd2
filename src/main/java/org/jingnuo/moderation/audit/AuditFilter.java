package org.jingnuo.moderation.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null where it does not matter.
 *
 * @param subject how the subject begins
 */
record AuditFilter(
        @Nullable String actor,
        @Nullable Action action,
        @Nullable String subject,
        @Nullable LocalDate day) {

    static final String ACTOR = "actor";
    static final String ACTION = "action";
    static final String SUBJECT = "subject";
    static final String DAY = "day";

    /** As the parameters of an address have it; what they do not say, or not so that it is understood, does not matter. */
    static AuditFilter of(Map<String, List<String>> parameters) {
        return new AuditFilter(
                text(parameters, ACTOR).orElse(null),
                text(parameters, ACTION).flatMap(Action::find).orElse(null),
                text(parameters, SUBJECT).orElse(null),
                text(parameters, DAY).flatMap(AuditFilter::day).orElse(null));
    }

    /** For an address; only what matters. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, ACTOR, actor);
        put(parameters, ACTION, action);
        put(parameters, SUBJECT, subject);
        put(parameters, DAY, day);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    /** What no entry can hold is not understood either. */
    private static Optional<String> text(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && Deed.isKept(value))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
