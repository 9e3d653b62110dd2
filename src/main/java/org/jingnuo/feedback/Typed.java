package org.jingnuo.feedback;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody typed into the fields of a form, or sent for them.
 *
 * @param values by field; several where a field is there several times
 */
public record Typed(Map<String, List<String>> values) {

    /** Nothing anyone sees: control characters but for line breaks, what turns text around, half characters. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n]]|[\\u00AD\\u200B\\u200E\\u2800\\u3164\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\p{Cs}\\p{Co}\\p{Cn}]");

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    public Typed {
        values = Map.copyOf(values);
    }

    /** The first value of a field without what nobody sees; empty without one. */
    public String text(String field) {
        return clean(values.getOrDefault(field, List.of()).stream().findFirst().orElse(""));
    }

    /** Whether the field is there at all, perhaps empty. */
    public boolean has(String field) {
        return !values.getOrDefault(field, List.of()).isEmpty();
    }

    /** Every value of a field that is not empty. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .map(Typed::clean)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static String clean(String text) {
        var lines = LINE_BREAK.matcher(text).replaceAll("\n");
        return Normalizer.normalize(INVISIBLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** Without what was typed: a log is no place for it. */
    @Override
    public String toString() {
        return "Typed" + values.keySet();
    }
}
