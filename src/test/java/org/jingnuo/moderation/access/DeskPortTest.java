package org.jingnuo.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import org.jingnuo.EmptyTables;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.moderation.DeskAddress;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.people.Administrators;
import org.jingnuo.platform.JingnuoProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** A desk that listens at a port of its own. */
@PortalTest
class DeskPortTest {

    private static final int DESK = TestSocketUtils.findAvailableTcpPort();

    @LocalServerPort
    int port;

    @Autowired
    Administrators administrators;

    @Autowired
    DeskAddress address;

    @Autowired
    JingnuoProperties properties;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient rows;

    @DynamicPropertySource
    static void listen(DynamicPropertyRegistry registry) {
        registry.add("jingnuo.desk.port", () -> DESK);
        registry.add("jingnuo.desk.address", () -> "127.0.0.1");
    }

    @BeforeEach
    void nobody_is_known() {
        EmptyTables.empty(rows, "person, token_bucket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/desk", "/desk/people", "/login/setup?link=x"})
    void the_portals_own_port_has_no_desk(String path) {
        assertThat(new Portal(port).get(path).status()).isEqualTo(404);
        assertThat(new Portal(DESK).get(path).status()).isNotEqualTo(404);
    }

    @Test
    void links_lead_to_its_port() throws IOException {
        assertThat(address.setupLink("x")).contains(":" + DESK + "/");
        assertThat(properties.data().resolve("desk.url")).content().isEqualTo("http://localhost:" + DESK + "\n");
    }

    @Test
    void it_is_set_up_as_the_portals_own_port_is() {
        var search = "/search?q=" + "x".repeat(20_000);

        assertThat(new Portal(DESK).get(search).status())
                .isEqualTo(new Portal(port).get(search).status())
                .isEqualTo(200);
    }

    @Test
    void who_is_signed_in_there_is_nobody_at_the_portals_port() {
        var visitor = new DeskVisitor(DESK);
        Newcomer.setUp("mei", administrators, clock, visitor);
        var page = FlowPage.open(visitor, DeskPaths.ME);
        var elsewhere = page.stolenBy(visitor.at(port));

        elsewhere.navigate("desk/people");
        page.navigate("desk/people");

        assertThat(page.heard()).contains("人员");
        assertThat(elsewhere.heard()).doesNotContain("人员").doesNotContain("mei");
    }
}
