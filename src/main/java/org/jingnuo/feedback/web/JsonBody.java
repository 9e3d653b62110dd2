package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object that a program sent. What is missing and what is null are the same; what is of another type than it should be
 * is refused, since a program that sends it would go on doing so.
 */
final class JsonBody {

    /** Bytes; 1,000 characters as JSON may escape them are 12,000. */
    private static final int LONGEST = 64 * 1024;

    private final JsonNode object;

    private JsonBody(JsonNode object) {
        this.object = object;
    }

    /** @throws ApiRefusal if it is too long or is no JSON object */
    static JsonBody read(HttpServletRequest request, JsonMapper json) {
        var bytes = RequestBytes.read(request, LONGEST);
        if (bytes.length > LONGEST) {
            throw ApiRefusal.of(
                    HttpStatus.CONTENT_TOO_LARGE, "Send at most 64 KB; photos go to an address of their own.");
        }
        try {
            return of(json.readTree(bytes), "The body");
        } catch (JacksonException unreadable) {
            throw ApiRefusal.badRequest("The body is no JSON. Send one object in UTF-8.");
        }
    }

    private static JsonBody of(JsonNode node, String name) {
        if (!node.isObject()) {
            throw ApiRefusal.badRequest(name + " is to be a JSON object.");
        }
        return new JsonBody(node);
    }

    /** Empty without one. */
    String string(String field) {
        var node = object.path(field);
        if (isNothing(node)) {
            return "";
        }
        if (!node.isString()) {
            throw wrong(field, "a string");
        }
        return node.stringValue();
    }

    /** Whether there is something under this name. */
    boolean has(String field) {
        return !isNothing(object.path(field));
    }

    /** A number as it was written, in a string or without; empty without one. */
    String digits(String field) {
        var node = object.path(field);
        return node.isNumber() ? node.asString() : string(field);
    }

    /**
     * The number under this name, without an exponent however it was written.
     *
     * @param path how the whole body names it
     * @throws ApiRefusal without one
     */
    String decimal(String field, String path) {
        var node = object.path(field);
        if (!node.isNumber()) {
            throw wrong(path, "a number");
        }
        var number = node.asDouble(Double.NaN);
        return Double.isFinite(number) ? BigDecimal.valueOf(number).toPlainString() : node.asString();
    }

    List<String> texts(String field) {
        var node = object.path(field);
        if (isNothing(node)) {
            return List.of();
        }
        if (!node.isArray() || !node.valueStream().allMatch(JsonNode::isString)) {
            throw wrong(field, "an array of strings");
        }
        return node.valueStream().map(JsonNode::stringValue).toList();
    }

    Optional<JsonBody> object(String field) {
        var node = object.path(field);
        return isNothing(node) ? Optional.empty() : Optional.of(of(node, field));
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static ApiRefusal wrong(String field, String type) {
        return ApiRefusal.badRequest("%s is to be %s.".formatted(field, type));
    }
}
