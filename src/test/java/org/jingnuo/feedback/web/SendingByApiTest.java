package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.SendingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@ExtendWith(EmptyFeedback.class)
class SendingByApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Decisions decisions;

    private Phone phone;

    @BeforeEach
    void take_a_phone() {
        phone = Phone.of(port);
    }

    @Test
    void what_is_sent_is_kept_once_and_answered_the_same_each_time() {
        var key = SendingKey.next();
        var waiting = decisions.countWaiting();

        var first = phone.post(key, Phone.submission());
        var again = phone.post(key, Phone.submission());

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(decisions.countWaiting()).isEqualTo(waiting + 1);
        var receipt = Phone.json(first);
        var code = receipt.get("code").asString();
        assertThat(receipt.get("state").asString()).isEqualTo("waiting");
        assertThat(receipt.get("url").asString()).isEqualTo("/feedback/" + code);
        assertThat(first.header("Location")).isEqualTo("/api/v1/feedback/" + code);
        assertThat(phone.portal().get(receipt.get("url").asString()).status()).isEqualTo(200);
        assertThat(phone.portal().get(first.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void its_page_is_in_the_language_it_was_sent_in() {
        var english = phone.post(SendingKey.next(), Phone.submission(Map.of("language", "en")));

        assertThat(Phone.json(english).get("url").asString()).startsWith("/en/feedback/");
    }

    @Test
    void everything_a_person_can_say_is_taken() {
        var sent = phone.post(
                SendingKey.next(),
                Phone.submission(Map.of(
                        "place", "shashi-qu",
                        "position", Map.of("lat", 30.3156, "lon", 112.2571),
                        "counted", 40,
                        "contact", "13800138000",
                        "agreesWith", "never-was",
                        "website", "",
                        "something", "that a newer phone sends")));

        assertThat(sent.status()).isEqualTo(201);
        var kept = Phone.json(phone.get(Phone.json(sent).get("code").asString()));
        assertThat(kept.get("place").asString()).isEqualTo("shashi-qu");
        assertThat(kept.get("counted").asInt()).isEqualTo(40);
    }

    @Test
    void a_field_that_is_null_is_as_good_as_none() {
        var fields = new HashMap<String, Object>(Map.of("commitment", "2023-parking-spaces", "seen", "not_found"));
        Stream.of(
                        "place",
                        "position",
                        "counted",
                        "words",
                        "photos",
                        "contact",
                        "agreesWith",
                        "language",
                        "token",
                        "website",
                        "proof")
                .forEach(it -> fields.put(it, null));
        fields.put("words", null);

        assertThat(phone.post(SendingKey.next(), Phone.submission(fields)).status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "0123456789 0123456789-01", "\"quoted-key-of-22-characters\""})
    void without_a_key_nothing_is_taken(String key) {
        assertThat(phone.post(key, Phone.submission()).status()).isEqualTo(400);
        assertThat(phone.put(key, "any file".getBytes()).status()).isEqualTo(400);
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "{",
                "null",
                "[]",
                "\"words\"",
                "{} {}",
                "{\"words\": \"\\ud800",
                "[".repeat(5000),
                Phone.submission(Map.of("words", 1)),
                Phone.submission(Map.of("words", List.of("a"))),
                Phone.submission(Map.of("commitment", Map.of())),
                Phone.submission(Map.of("counted", true)),
                Phone.submission(Map.of("photos", "one")),
                Phone.submission(Map.of("photos", List.of(1))),
                Phone.submission(Map.of("position", "here")),
                Phone.submission(Map.of("position", Map.of("lat", 30))),
                Phone.submission(Map.of("position", Map.of("lat", "30", "lon", "112"))),
                Phone.submission(Map.of("language", "fr")),
                Phone.submission(Map.of("token", 1)));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_cannot_be_read_is_refused(String body) {
        assertThat(phone.post(SendingKey.next(), body).status()).isEqualTo(400);
    }

    @Test
    void a_body_that_is_too_long_is_refused() {
        var long_words = Phone.submission(Map.of("words", "长".repeat(30_000)));

        assertThat(phone.post(SendingKey.next(), long_words).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "nonsense"})
    void what_is_not_called_json_is_refused(String type) {
        assertThat(phone.post(SendingKey.next(), Phone.submission(), "Content-Type", type)
                        .status())
                .isEqualTo(415);
    }

    @Test
    void every_mistake_is_told_and_nothing_is_kept() {
        var waiting = decisions.countWaiting();

        var answer = phone.post(
                SendingKey.next(),
                Phone.submission(Map.of(
                        "commitment", "2023-subway",
                        "place", "atlantis",
                        "seen", "flying",
                        "words", "长".repeat(1001),
                        "contact", "call me",
                        "photos", Collections.nCopies(5, "x"))));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Phone.json(answer).get("mistakes").valueStream().map(it -> it.asString()))
                .containsExactlyInAnyOrder(
                        "commitment.unknown",
                        "place.unknown",
                        "seen.unknown",
                        "words.too_long",
                        "contact.not_reachable",
                        "photos.too_many");
        assertThat(decisions.countWaiting()).isEqualTo(waiting);
    }

    @Test
    void a_count_that_is_none_is_a_mistake() {
        var answer = phone.post(SendingKey.next(), Phone.submission(Map.of("counted", 3.5)));

        assertThat(Phone.json(answer).get("mistakes").get(0).asString()).isEqualTo("counted.not_a_number");
    }

    @ParameterizedTest
    @CsvSource({"91, 112", "30, 180.01", "-90.5, 0", "1e30, 112", "30, 1e400", "30, -1e99999"})
    void a_position_that_is_not_on_earth_is_a_mistake(String lat, String lon) {
        var body = Phone.submission().replaceFirst("}$", ",\"position\":{\"lat\":%s,\"lon\":%s}}".formatted(lat, lon));

        var answer = phone.post(SendingKey.next(), body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Phone.json(answer).get("mistakes").valueStream().map(it -> it.asString()))
                .containsExactly("position.not_on_earth");
    }

    @ParameterizedTest
    @CsvSource({"90, -180", "1e-7, 1.1225e2", "-0.0, 0"})
    void a_position_is_read_however_its_numbers_are_written(String lat, String lon) {
        var body = Phone.submission().replaceFirst("}$", ",\"position\":{\"lat\":%s,\"lon\":%s}}".formatted(lat, lon));

        assertThat(phone.post(SendingKey.next(), body).status()).isEqualTo(201);
    }

    @Test
    void something_else_under_the_same_key_leads_to_what_was_sent() {
        var key = SendingKey.next();
        var first = phone.post(key, Phone.submission());

        var other = phone.post(key, Phone.submission(Map.of("words", "另一句")));

        assertThat(other.status()).isEqualTo(409);
        assertThat(Phone.json(other).get("url")).isEqualTo(Phone.json(first).get("url"));
    }

    @Test
    void a_page_of_somebody_else_changes_nothing() {
        var code = phone.sent();
        var waiting = decisions.countWaiting();

        for (var elsewhere : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Origin", "https://journal.example"},
                new String[] {"Origin", "null"})) {
            assertThat(phone.post(SendingKey.next(), Phone.submission(), elsewhere)
                            .status())
                    .isEqualTo(403);
            assertThat(phone.put(SendingKey.next(), Phone.sha256(new byte[0]), new byte[0], elsewhere)
                            .status())
                    .isEqualTo(403);
            assertThat(phone.follow("PATCH", code, "{}", elsewhere).status()).isEqualTo(403);
            assertThat(phone.follow("DELETE", code, "", elsewhere).status()).isEqualTo(403);
        }
        assertThat(decisions.countWaiting()).isEqualTo(waiting);
    }

    @Test
    void a_program_that_is_no_browser_is_taken() {
        var answer = phone.portal()
                .send(
                        "POST",
                        "/api/v1/feedback",
                        Phone.submission(),
                        "Idempotency-Key",
                        SendingKey.next(),
                        "Content-Type",
                        "application/json");

        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void a_browser_that_asks_first_for_another_site_gets_no_permission() {
        var answer = phone.portal()
                .send(
                        "OPTIONS",
                        "/api/v1/feedback",
                        "",
                        "Origin",
                        "https://journal.example",
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "idempotency-key");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Methods")).isEmpty();
    }
}
