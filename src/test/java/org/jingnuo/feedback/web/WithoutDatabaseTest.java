package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jingnuo.EmptyTables;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decided;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.Drawn;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=250")
class WithoutDatabaseTest {

    private static final String NEW = "/feedback/new?c=2023-pocket-parks";
    private static final String WORDS = "长椅装好了，路灯还没亮";

    @LocalServerPort
    int port;

    @Autowired
    Decisions decisions;

    @Autowired
    Search search;

    @Autowired
    JdbcClient database;

    @Autowired
    JdbcConnectionDetails connection;

    private Portal portal;
    private String own;

    @BeforeEach
    void publish_something_and_lose_the_database() throws SQLException {
        portal = new Portal(port);
        SearchReadiness.await(search);
        EmptyTables.empty(database, "feedback");
        own = filled().post(Button.SEND).header("Location").replace("?sent=1", "");
        var sent = decisions.waiting(1).getFirst();
        Decided.now(decisions, sent.id(), new Decision.Publish(WORDS, Set.of(), null));
        setLost(true);
    }

    @AfterEach
    void find_the_database() throws SQLException {
        setLost(false);
        await().ignoreExceptions()
                .until(() -> database.sql("SELECT true").query(Boolean.class).single());
    }

    @Test
    void the_form_comes_back_as_it_was_typed_and_can_be_sent_when_the_database_is_back() throws SQLException {
        var form = filled().with(Field.WORDS, "路灯也亮了").with(Field.CONTACT, "13800138000");

        var lost = form.press(Button.SEND);

        assertThat(lost.status()).isEqualTo(503);
        assertThat(lost.html().select("[role=alert]").text()).contains("还在这一页");
        assertThat(form.value(Field.WORDS)).isEqualTo("路灯也亮了");
        assertThat(form.value(Field.CONTACT)).isEqualTo("13800138000");
        assertThat(form.value(Field.SEEN)).isEqualTo("under_way");
        setLost(false);
        await().until(() -> form.post(Button.SEND).status() == 303);
        assertThat(decisions.countWaiting()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"preview", "send"})
    void the_form_comes_back_with_its_words_when_a_photo_cannot_be_kept(String step)
            throws IOException, InterruptedException {
        var form = new MultipartForm(SendingKey.next(), Button.valueOf(step.toUpperCase(Locale.ROOT)))
                .with(Field.COMMITMENT, "2023-pocket-parks")
                .with(Field.SEEN, "under_way")
                .with(Field.WORDS, WORDS)
                .withPhoto(Drawn.picture(7));

        try (var browser = HttpClient.newHttpClient()) {
            var lost = browser.send(form.to(port), BodyHandlers.ofString());

            assertThat(lost.statusCode()).isEqualTo(503);
            assertThat(Jsoup.parse(lost.body()).select("textarea, input[name=words]"))
                    .anyMatch(it -> it.wholeText().equals(WORDS) || it.val().equals(WORDS));
        }
    }

    @Test
    void what_was_published_is_read_and_the_pages_that_need_the_database_say_so() {
        assertThat(portal.get("/c/2023-pocket-parks").text()).contains(WORDS);
        assertThat(portal.get("/").text()).contains(WORDS);
        assertThat(portal.get("/seen").text()).contains(WORDS, "更早的现在读不到");
        assertThat(portal.get(own)).satisfies(page -> {
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text()).contains("现在查不了");
        });
        assertThat(act("action=withdraw")).satisfies(page -> {
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text()).contains("现在查不了");
        });
        assertThat(portal.post("/feedback", "code=" + own.replace("/feedback/", ""))
                        .status())
                .isEqualTo(503);
        assertThat(portal.get(NEW).status()).isEqualTo(200);
        assertThat(portal.get("/search?q=%E9%95%BF%E6%A4%85").status()).isEqualTo(200);
    }

    @Test
    void all_works_again_when_the_database_is_back() throws SQLException {
        portal.get("/seen");
        portal.get("/search?q=%E9%95%BF%E6%A4%85");

        setLost(false);

        await().untilAsserted(() -> assertThat(portal.get("/seen").text()).contains(WORDS));
        await().untilAsserted(() -> assertThat(portal.get(own).text()).contains(WORDS));
        assertThat(act("action=withdraw").status()).isEqualTo(303);
        assertThat(portal.get("/c/2023-pocket-parks").text()).doesNotContain(WORDS);
        assertThat(portal.get("/seen").text()).doesNotContain(WORDS);
    }

    @Test
    void a_phone_is_told_to_send_it_again() {
        var phone = Phone.of(port);
        var code = own.replace("/feedback/", "");

        assertThat(phone.post(SendingKey.next(), Phone.submission())).satisfies(refused -> {
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("30");
        });
        assertThat(phone.put(SendingKey.next(), Drawn.picture(8)).status()).isEqualTo(503);
        assertThat(phone.get(code).status()).isEqualTo(503);
        assertThat(phone.patch(code, Map.of("action", "answer", "words", "x")).status())
                .isEqualTo(503);
        assertThat(phone.delete(code).status()).isEqualTo(503);
    }

    private SentForm filled() {
        return SentForm.open(portal, NEW).with(Field.SEEN, "under_way").with(Field.WORDS, WORDS);
    }

    private Portal.Answer act(String fields) {
        return portal.send(
                "POST",
                own,
                fields,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");
    }

    /** Of this portal alone: others share the server. */
    private void setLost(boolean lost) throws SQLException {
        var url = connection.getJdbcUrl();
        var name = url.substring(url.lastIndexOf('/') + 1);
        try (var other = DriverManager.getConnection(
                        url.replaceFirst("[^/]+$", "postgres"), connection.getUsername(), connection.getPassword());
                var statement = other.createStatement()) {
            statement.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + !lost);
            if (lost) {
                statement.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
            }
        }
    }
}
