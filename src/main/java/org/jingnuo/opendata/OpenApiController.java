package org.jingnuo.opendata;

import java.io.IOException;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, written by hand in {@code openapi.json}; only the portal's address is filled in. */
@RestController
class OpenApiController {

    private static final String DOCUMENT = "openapi.json";

    private final byte[] document;

    OpenApiController(JsonMapper json, Addresses addresses) throws IOException {
        try (var resource = Objects.requireNonNull(OpenApiController.class.getResourceAsStream(DOCUMENT))) {
            var written = (ObjectNode) json.readTree(resource);
            written.putArray("servers").addObject().put("url", addresses.absolute(ApiPaths.V1));
            this.document = json.writeValueAsBytes(written);
        }
    }

    @GetMapping(path = ApiPaths.OPENAPI, produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] document() {
        return document;
    }
}
