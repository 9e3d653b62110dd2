package org.jingnuo.feedback.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Addresses of signing in and out; there are none where anybody may send. */
public final class IdentityPaths {

    /** Below it are all of them. */
    static final String ROOT = "/feedback/identity";

    /** Leads to the city's sign-in. */
    public static final String SIGN_IN = ROOT + "/sign-in";

    /** Where the city's sign-in leads back to; an operator tells it this address. */
    public static final String CALLBACK = ROOT + "/callback";

    /** Takes a form. */
    public static final String SIGN_OUT = ROOT + "/sign-out";

    /** Parameter of signing in and out: where to go afterwards. */
    public static final String BACK = "back";

    /** Parameter of the form, one of {@link Outcome}. */
    public static final String OUTCOME = "sign-in";

    /** The cookie of who has signed in. */
    static final String COOKIE = "feedback-sender";

    /** What every answer with 401 must say (RFC 9110): by which cookie one is known, and where to get it. */
    public static final String CHALLENGE =
            "Cookie realm=\"feedback\", form-action=\"%s\", cookie-name=%s".formatted(SIGN_IN, COOKIE);

    /** The form, in both languages: the only page to come back to. */
    private static final Pattern FORM = Pattern.compile("(/en)?/feedback/new(\\?[\\w=&%.~-]*)?");

    private static final String DEFAULT = "/feedback/new";

    private IdentityPaths() {}

    /** What the form is told of an attempt to sign in. */
    public enum Outcome {
        /** It worked, in a window beside the one with the form. */
        BESIDE,
        /** The city's sign-in refused, or was left. */
        FAILED,
        /** The city's sign-in cannot be reached. */
        UNAVAILABLE;

        /** As it stands in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The outcome of this word, if there is one. */
        public static Optional<Outcome> ofWord(String word) {
            return Stream.of(values())
                    .filter(outcome -> outcome.word().equals(word))
                    .findFirst();
        }
    }

    /** @param back address of the form, language prefix included */
    public static String signIn(String back) {
        return SIGN_IN + "?" + BACK + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The address of the form that tells {@code outcome}; {@code form} may have a query. */
    public static String with(Outcome outcome, String form) {
        return form + (form.contains("?") ? "&" : "?") + OUTCOME + "=" + outcome.word();
    }

    /** Where to go back to: the form, whatever was asked for. */
    static String back(@Nullable String asked) {
        return asked != null && FORM.matcher(asked).matches() ? asked : DEFAULT;
    }
}
