package org.jingnuo.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jingnuo.platform.JingnuoProperties;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class ApiProblemsTest {

    private final Path nowhere = Path.of("target");
    private final ApiProblems problems = new ApiProblems(
            new JsonMapper(),
            new Addresses(new JingnuoProperties(nowhere, nowhere, URI.create("https://jingnuo.example"))));
    private final Exception fault = new IllegalStateException("secret cause");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void a_fault_of_ours_is_told_and_not_why() throws IOException {
        response.getOutputStream().print("half an answer");

        var told = problems.resolveException(request("/api/v1/search"), response, null, fault);

        assertThat(told).isNotNull();
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(new JsonMapper()
                        .readTree(response.getContentAsByteArray())
                        .get("status")
                        .asInt())
                .isEqualTo(500);
        assertThat(response.getContentAsString()).doesNotContain("secret", "Exception", "half");
    }

    @Test
    void what_goes_wrong_with_a_page_is_left_to_the_pages() {
        assertThat(problems.resolveException(request("/apiary"), response, null, fault))
                .isNull();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private static MockHttpServletRequest request(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
