package org.jingnuo.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.EmptyTables;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A desk with a host name of its own, behind a proxy with TLS. */
@PortalTest
@TestPropertySource(properties = {"jingnuo.desk.host=desk.example", "jingnuo.url=https://portal.example"})
class DeskHostTest {

    @LocalServerPort
    int port;

    @Autowired
    KnownDevices devices;

    @Autowired
    Passwords passwords;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient rows;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/desk", "/desk/people", "/login/setup?link=x"})
    void it_is_not_found_under_another_name(String address) {
        var answer = from("portal.example", address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk.example", "portal.example"})
    void public_pages_are_found_under_both(String host) {
        assertThat(from(host, "/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = "/login")
    void its_cookie_is_bound_to_the_host_and_to_tls(String address) {
        var answer = from("desk.example", address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie"))
                .startsWith("__Host-session=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void the_cookie_of_a_device_is_bound_as_well() {
        EmptyTables.empty(rows, "person");
        people.save(Person.invited("li.na", "李娜", Language.ZH));
        transactions.executeWithoutResult(status -> passwords.set("li.na", "hash"));
        var response = new MockHttpServletResponse();

        devices.remember("li.na", new MockHttpServletRequest(), response);

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-device=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    private Portal.Answer from(String host, String address) {
        return new Portal(port).get(address, "X-Forwarded-Host", host, "X-Forwarded-Proto", "https");
    }
}
