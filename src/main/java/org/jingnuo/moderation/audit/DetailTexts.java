package org.jingnuo.moderation.audit;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Step;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.Role;
import tools.jackson.databind.json.JsonMapper;

/** Details of an entry in the language of the page; what this node does not know, as it was recorded. */
final class DetailTexts {

    /** What details are called, by the name under which they are recorded. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("from", "audit.from"),
            entry("to", "audit.to"),
            entry("into", "audit.into"),
            entry("reason", "desk.reason"),
            entry("commitment", "audit.commitment"),
            entry("place", "desk.place"),
            entry("regions", "audit.regions"),
            entry("roles", "people.roles"),
            entry("factor", "audit.factor"),
            entry("by", "audit.by"),
            entry(AuditFilter.ACTOR, "audit.actor"),
            entry(AuditFilter.ACTION, "audit.action"),
            entry(AuditFilter.SUBJECT, "audit.subject"),
            entry(AuditFilter.DAY, "audit.day"));

    /** What people prove who they are with, as entries name it. */
    private static final Map<String, String> PROOFS = Map.ofEntries(
            entry("password", "signIn.password"),
            entry("link", "people.link"),
            entry("code", "signIn.code"),
            entry("passkey", "signIn.passkey"),
            entry("totp", "signIn.app"),
            entry(Factors.PASSKEY, "signIn.passkey"),
            entry(Factors.TOTP, "signIn.app"),
            entry(Factors.RECOVERY_CODE, "audit.recoveryCode"));

    /** How an entry says that feedback was moved to none. */
    private static final String NONE = "null";

    private DetailTexts() {}

    /** @param json object of texts, as a {@link Deed} has it */
    static String of(String json) {
        return JsonMapper.shared().readTree(json).properties().stream()
                .map(detail -> of(detail.getKey(), detail.getValue().asString()))
                .collect(joining(" · "));
    }

    private static String of(String name, String value) {
        var title = Optional.ofNullable(NAMES.get(name)).map(DetailTexts::translated);
        return translated("audit.detail", title.orElse(name), value(name, value).orElse(value));
    }

    private static Optional<String> value(String name, String value) {
        return switch (name) {
            case "from" -> word(State.values(), value).map(state -> translated("desk.state." + state));
            case "to" -> word(Step.Kind.values(), value).map(step -> translated("desk.step." + step));
            case "reason" -> Reason.ofWord(value).map(reason -> translated("desk.reason." + reason));
            case "commitment" -> value.equals(NONE) ? Optional.of(translated("desk.unsure")) : Optional.empty();
            case "place" -> value.equals(NONE) ? Optional.of(translated("desk.place.none")) : Optional.empty();
            case "roles" ->
                Optional.of(Stream.of(value.split(" "))
                        .map(DetailTexts::role)
                        .collect(joining(translated("people.separator"))));
            case "factor", "by" -> Optional.ofNullable(PROOFS.get(value)).map(DetailTexts::translated);
            case AuditFilter.ACTION -> Action.find(value).map(action -> translated("audit.action." + action));
            default -> Optional.empty();
        };
    }

    private static String role(String name) {
        return named(Role.values(), name)
                .map(role -> translated("people.role." + role))
                .orElse(name);
    }

    /** The one of these that pages and the API call so. */
    private static <T extends Enum<T>> Optional<T> word(T[] all, String word) {
        return named(all, word.toUpperCase(Locale.ROOT));
    }

    private static <T extends Enum<T>> Optional<T> named(T[] all, String name) {
        return Stream.of(all).filter(it -> it.name().equals(name)).findFirst();
    }

    private static String translated(String key, Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}
