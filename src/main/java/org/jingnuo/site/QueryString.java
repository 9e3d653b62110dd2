package org.jingnuo.site;

import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a query string of any shape; what is malformed is taken as text. */
public final class QueryString {
    private QueryString() {}

    /** Names in the order of their first value; a name without a value has an empty one. Never fails. */
    public static Map<String, List<String>> parse(String query) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : query.split("&")) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                        .add(parts.length == 2 ? decode(parts[1]) : "");
            }
        }
        return parameters;
    }

    /** The parameters named in {@code wanted}, by name; values of one name keep their order. */
    public static String write(Map<String, List<String>> parameters, Set<String> wanted) {
        return wanted.stream()
                .sorted()
                .flatMap(name -> parameters.getOrDefault(name, List.of()).stream()
                        .map(value -> encode(name) + "=" + encode(value)))
                .collect(joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformedEscape) {
            return text;
        }
    }
}
