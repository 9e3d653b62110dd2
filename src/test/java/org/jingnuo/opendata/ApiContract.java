package org.jingnuo.opendata;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.Portal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What the OpenAPI document promises, for tests that hold the portal to it. */
public record ApiContract(JsonNode document) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** As the portal serves it. */
    public static ApiContract of(Portal portal) {
        return new ApiContract(JSON.readTree(portal.get(ApiPaths.OPENAPI).body()));
    }

    /** Its paths, with the variables in braces. */
    Stream<String> paths() {
        return document.get("paths").propertyNames().stream();
    }

    /**
     * What of an answer to GET is not as promised. Fields that are not described count: a client may be sent more than it knows,
     * but nothing is to be published by accident. What is not JSON is held to its schema as one text.
     *
     * @param path as the document has it
     */
    public List<String> violations(String path, Portal.Answer answer) {
        return violations("get", path, answer);
    }

    /** The same of an answer to any method, in small letters. */
    public List<String> violations(String method, String path, Portal.Answer answer) {
        var responses = document.get("paths").get(path).get(method).get("responses");
        var status = Integer.toString(answer.status());
        var response = resolved(responses.has(status) ? responses.get(status) : responses.get("default"));
        if (!response.has("content") && answer.body().length == 0) {
            return List.of();
        }
        var type = answer.header("Content-Type").replaceFirst(";.*", "");
        if (!response.path("content").has(type)) {
            return List.of(path + " answers " + status + " as " + type);
        }
        var schema =
                (ObjectNode) response.get("content").get(type).get("schema").deepCopy();
        schema.set("components", document.get("components").deepCopy());
        close(schema);
        var body = type.endsWith("json") ? JSON.readTree(answer.body()) : StringNode.valueOf(answer.text());
        return SCHEMAS.getSchema(schema).validate(body).stream()
                .map(Error::toString)
                .toList();
    }

    /** What of a body sent to {@code path} is not as asked for; fields that are not described do not count. */
    public List<String> violationsSent(String method, String path, String body) {
        var content =
                document.get("paths").get(path).get(method).get("requestBody").get("content");
        var schema = (ObjectNode) content.get("application/json").get("schema").deepCopy();
        schema.set("components", document.get("components").deepCopy());
        return SCHEMAS.getSchema(schema).validate(JSON.readTree(body)).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("type").asString("").equals("object")
                && schema.has("properties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(ApiContract::close);
    }
}
