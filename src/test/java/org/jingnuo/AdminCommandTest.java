package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person.State;
import org.jingnuo.platform.JingnuoProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** Beside a running portal, which takes the link at once. */
@PortalTest
class AdminCommandTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    private CommandLine line;

    @BeforeEach
    void a_terminal_is_open(@Autowired Environment portal) {
        line = new CommandLine(portal);
    }

    @Test
    void the_first_administrator_gets_a_link_that_the_portal_takes() {
        var code = admin("li.na");

        var link = link();
        assertThat(code).isZero();
        assertThat(new Portal(port).get(link).html().select("form input[type=password]"))
                .hasSize(1);
        assertThat(people.findByName("li.na").orElseThrow())
                .returns(State.INVITED, person -> person.state())
                .returns(Set.of(Role.ADMIN), person -> person.roles());
    }

    @Test
    void the_link_leads_to_where_the_portal_says_that_its_desk_is(@Autowired JingnuoProperties portal)
            throws IOException {
        Files.writeString(portal.data().resolve("desk.url"), "https://desk.example:8443\n");

        admin("li.na");

        assertThat(line.printed()).contains("  https://desk.example:8443/login/setup?link=");
    }

    @Test
    void a_new_link_replaces_the_one_before() {
        admin("wang");
        var first = link();

        admin("wang");

        assertThat(new Portal(port).get(first).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Li", "x", "li na", "-li"})
    void a_name_that_cannot_be_one_is_wrong_use(String name) {
        assertThat(admin(name)).isEqualTo(2);
        assertThat(line.told()).contains("name");
    }

    private int admin(String name) {
        return line.run(AdminCommand::run, name);
    }

    private String link() {
        return line.printed().replaceAll("(?s).*(/login/setup\\?link=\\S+).*", "$1");
    }
}
