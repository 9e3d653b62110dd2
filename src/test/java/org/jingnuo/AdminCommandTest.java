package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Beside a running portal, which takes the link at once. */
@PortalTest
class AdminCommandTest {

    @LocalServerPort
    int port;

    @Value("${spring.datasource.url}")
    String database;

    @Value("${spring.datasource.username}")
    String user;

    @Value("${spring.datasource.password}")
    String password;

    @Autowired
    People people;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_first_administrator_gets_a_link_that_the_portal_takes() {
        var code = admin("li.na");

        var link = out.toString(StandardCharsets.UTF_8).replaceAll("(?s).*(/login/setup\\?link=\\S+).*", "$1");
        assertThat(code).isZero();
        assertThat(new Portal(port).get(link).html().select("form input[type=password]"))
                .hasSize(1);
        assertThat(people.findByName("li.na").orElseThrow())
                .returns(State.INVITED, person -> person.state())
                .returns(Set.of(Role.ADMIN), person -> person.roles());
    }

    @Test
    void a_new_link_replaces_the_one_before() {
        admin("wang");
        var first = out.toString(StandardCharsets.UTF_8).replaceAll("(?s).*(/login/setup\\?link=\\S+).*", "$1");

        admin("wang");

        assertThat(new Portal(port).get(first).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Li", "x", "li na", "-li"})
    void a_name_that_cannot_be_one_is_wrong_use(String name) {
        assertThat(admin(name)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("name");
    }

    private int admin(String name) {
        return AdminCommand.run(
                List.of(
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=" + user,
                        "--spring.datasource.password=" + password,
                        name),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
