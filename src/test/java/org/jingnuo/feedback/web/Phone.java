package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingnuo.Portal;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.opendata.ApiContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A phone whose script sends and follows feedback; no answer it gets may differ from what the OpenAPI document says. */
record Phone(Portal portal, ApiContract contract) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> OWN_PAGE = List.of("Sec-Fetch-Site", "same-origin");

    static Phone of(int port) {
        var portal = new Portal(port);
        return new Phone(portal, ApiContract.of(portal));
    }

    static JsonNode json(Portal.Answer answer) {
        return JSON.readTree(answer.body());
    }

    /** What {@code changed} does not say otherwise is something that is taken. */
    static String submission(Map<String, ?> changed) {
        var fields = new HashMap<String, Object>(
                Map.of("commitment", "2023-parking-spaces", "seen", "finished", "words", "河边新画了停车位"));
        fields.putAll(changed);
        return JSON.writeValueAsString(fields);
    }

    static String submission() {
        return submission(Map.of());
    }

    Portal.Answer post(String key, String body, String... headers) {
        return send(
                "POST",
                "/feedback",
                FeedbackPaths.API,
                body.getBytes(StandardCharsets.UTF_8),
                with(headers, "Idempotency-Key", key, "Content-Type", "application/json"));
    }

    /** Sends something that is taken, and answers its code. */
    String sent() {
        return json(post(SendingKey.next(), submission())).get("code").asString();
    }

    Portal.Answer put(String key, String sha256, byte[] file, String... headers) {
        return photo("PUT", key, sha256, file, headers);
    }

    Portal.Answer put(String key, byte[] file) {
        return put(key, sha256(file), file);
    }

    Portal.Answer photo(String method, String key, String sha256, byte[] file, String... headers) {
        return send(
                method,
                "/feedback/photos/{sha256}",
                FeedbackPaths.API_PHOTOS + sha256,
                file,
                with(headers, "Idempotency-Key", key));
    }

    Portal.Answer follow(String method, String code, String body, String... headers) {
        return send(
                method,
                "/feedback/{code}",
                FeedbackPaths.API + "/" + code,
                body.getBytes(StandardCharsets.UTF_8),
                with(headers, "Content-Type", "application/json"));
    }

    Portal.Answer get(String code) {
        return follow("GET", code, "");
    }

    Portal.Answer patch(String code, Map<String, ?> action) {
        return follow("PATCH", code, JSON.writeValueAsString(action));
    }

    Portal.Answer delete(String code) {
        return follow("DELETE", code, "");
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Portal.Answer send(String method, String path, String address, byte[] body, List<String> headers) {
        var answer = portal.send(method, address, body, headers.toArray(String[]::new));
        if (!method.equals("HEAD")) {
            assertThat(contract.violations(method.toLowerCase(Locale.ROOT), path, answer))
                    .isEmpty();
        }
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        if (answer.status() >= 400 && !method.equals("HEAD")) {
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(json(answer).get("detail").asString()).isNotBlank().doesNotContain("Exception", "org.");
        }
        return answer;
    }

    /** Headers that are given take the place of the usual ones. */
    private static List<String> with(String[] given, String... usual) {
        var headers = new ArrayList<>(List.of(given));
        addMissing(headers, List.of(usual));
        if (headers.stream().noneMatch(it -> it.equals("Origin"))) {
            addMissing(headers, OWN_PAGE);
        }
        return headers;
    }

    private static void addMissing(List<String> headers, List<String> usual) {
        for (var i = 0; i < usual.size(); i += 2) {
            if (!headers.contains(usual.get(i)) && !usual.get(i + 1).isEmpty()) {
                headers.add(usual.get(i));
                headers.add(usual.get(i + 1));
            }
        }
    }
}
