package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decided;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.TrackingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PortalTest
@ExtendWith(EmptyFeedback.class)
class FollowingByApiTest {

    private static final String UNKNOWN = "0ABCD-EFGHJ-KMNPQ-RSTVW-XYZ012";

    @LocalServerPort
    int port;

    @Autowired
    Decisions decisions;

    @Autowired
    OwnFeedback feedbacks;

    private Phone phone;

    @BeforeEach
    void take_a_phone() {
        phone = Phone.of(port);
    }

    @Test
    void the_sender_sees_what_became_of_it() {
        var code = phone.sent();

        var waiting = phone.get(code);
        decide(code, new Decision.Publish("新画了停车位", Set.of(), Reason.PERSONAL_DATA));
        var published = Phone.json(phone.get(code.replace("-", "").toLowerCase(Locale.ROOT)));

        assertThat(waiting.status()).isEqualTo(200);
        assertThat(Phone.json(waiting).get("published").isNull()).isTrue();
        assertThat(published.get("code").asString()).isEqualTo(code);
        assertThat(published.get("state").asString()).isEqualTo("published");
        assertThat(published.get("words").asString()).isEqualTo("河边新画了停车位");
        assertThat(published.at("/published/words").asString()).isEqualTo("新画了停车位");
        assertThat(published.get("steps").valueStream().map(it -> it.get("kind").asString()))
                .containsExactly("sent", "redacted");
        assertThat(published.at("/steps/1/reason").asString()).isEqualTo("personal_data");
    }

    @ParameterizedTest
    @ValueSource(strings = {UNKNOWN, "x", "%20", "<>", "0ABCD-EFGHJ-KMNPQ-RSTVW-XYZ01U"})
    void a_code_that_is_nobodys_leads_nowhere(String code) {
        var address = code.equals("<>") ? "%3C%3E" : code;
        assertThat(phone.get(address).status()).isEqualTo(404);
        assertThat(phone.patch(address, Map.of("action", "appeal", "words", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(phone.delete(address).status()).isEqualTo(404);
    }

    @Test
    void a_question_is_answered() {
        var code = phone.sent();
        decide(code, new Decision.Ask("在哪条街？"));

        var answered = phone.patch(code, Map.of("action", "answer", "words", "园林路"));

        assertThat(answered.status()).isEqualTo(200);
        assertThat(Phone.json(answered).get("state").asString()).isEqualTo("waiting");
        assertThat(Phone.json(answered).at("/steps/2/words").asString()).isEqualTo("园林路");
    }

    @Test
    void what_was_published_is_corrected_and_waits_again() {
        var code = phone.sent();
        decide(code, new Decision.Publish("河边新画了停车位", Set.of(), null));

        var corrected = Phone.json(
                phone.patch(code, Map.of("action", "correct", "seen", "under_way", "counted", "12", "words", "还在画")));

        assertThat(corrected.get("state").asString()).isEqualTo("waiting");
        assertThat(corrected.get("seen").asString()).isEqualTo("under_way");
        assertThat(corrected.get("counted").asInt()).isEqualTo(12);
        assertThat(corrected.get("words").asString()).isEqualTo("还在画");
        assertThat(corrected.get("published").isNull()).isTrue();
    }

    @Test
    void a_rejection_is_appealed_once() {
        var code = phone.sent();
        decide(code, new Decision.Reject(Reason.OFF_TOPIC, "这不是承诺的内容"));

        var before = Phone.json(phone.get(code));
        var first = phone.patch(code, Map.of("action", "appeal", "words", "请再看看"));
        decide(code, new Decision.Reject(Reason.OFF_TOPIC, ""));
        var second = phone.patch(code, Map.of("action", "appeal", "words", "请再看看"));

        assertThat(before.get("canAppeal").asBoolean()).isTrue();
        assertThat(before.at("/steps/1/words").asString()).isEqualTo("这不是承诺的内容");
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        assertThat(Phone.json(second).get("state").asString()).isEqualTo("rejected");
    }

    @Test
    void withdrawing_deletes_what_was_said_and_may_be_repeated() {
        var code = phone.sent();

        var first = phone.delete(code);
        var again = phone.delete(code);
        var left = Phone.json(phone.get(code));

        assertThat(first.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(204);
        assertThat(left.get("state").asString()).isEqualTo("withdrawn");
        assertThat(left.get("words").asString()).isEmpty();
        assertThat(left.get("canCorrect").asBoolean()).isFalse();
    }

    @Test
    void what_cannot_be_done_where_it_stands_is_refused() {
        var code = phone.sent();

        var answer = phone.patch(code, Map.of("action", "answer", "words", "园林路"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(Phone.json(answer).get("state").asString()).isEqualTo("waiting");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}',                                                      action.unknown",
        "'{\"action\":\"withdraw\"}',                               action.unknown",
        "'{\"action\":\"answer\"}',                                 words.missing",
        "'{\"action\":\"correct\",\"seen\":\"flying\"}',            seen.unknown",
        "'{\"action\":\"correct\",\"seen\":\"other\",\"words\":\"\"}', words.needs_words",
        "'{\"action\":\"correct\"}',                                seen.missing",
        "'{\"action\":\"correct\",\"seen\":\"finished\",\"commitment\":\"2023-subway\"}', commitment.unknown",
        "'{\"action\":\"correct\",\"seen\":\"finished\",\"commitment\":\"\"}', commitment.missing",
        "'{\"action\":\"correct\",\"seen\":\"finished\",\"commitment\":\"-\",\"words\":\"\"}', words.needs_words",
        "'{\"action\":\"correct\",\"seen\":\"finished\",\"place\":\"atlantis\"}', place.unknown",
        "'{\"action\":\"correct\",\"seen\":\"finished\",\"position\":{\"lat\":91,\"lon\":1}}', position.not_on_earth",
        "'{\"action\":\"correct\",\"seen\":\"finished\",\"counted\":-1}', counted.not_a_number",
    })
    void a_mistake_is_told(String body, String mistake) {
        var answer = phone.follow("PATCH", phone.sent(), body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Phone.json(answer).get("mistakes").valueStream().map(it -> it.asString()))
                .containsExactly(mistake);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'action':'withdraw'}",
                "{'action':'correct'}",
                "{'action':'correct','seen':null}",
                "{'action':'correct','seen':'flying'}",
                "{'action':'correct','seen':'finished','counted':-1}",
                "{'action':'correct','seen':'finished','position':{'lat':-91,'lon':0}}",
                "{'action':'answer'}",
                "{'action':'appeal','words':null}"
            })
    void what_is_refused_is_not_what_the_document_asks_for(String quoted) {
        var body = quoted.replace('\'', '"');

        assertThat(phone.follow("PATCH", phone.sent(), body).status()).isEqualTo(422);
        assertThat(phone.contract().violationsSent("patch", "/feedback/{code}", body))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'action':'correct','seen':'finished'}",
                "{'action':'correct','seen':'other','words':'一句','counted':'3','place':null}",
                "{'action':'correct','seen':'not_found','commitment':'-','place':'','position':{'lat':30.3,'lon':112.2}}"
            })
    void a_correction_as_the_document_asks_for_is_taken(String quoted) {
        var body = quoted.replace('\'', '"');

        assertThat(phone.contract().violationsSent("patch", "/feedback/{code}", body))
                .isEmpty();
        assertThat(phone.follow("PATCH", phone.sent(), body).status()).isEqualTo(200);
    }

    @Test
    void a_correction_says_what_it_is_about_and_where_and_leaves_nothing_where_it_was() {
        var code = phone.sent();
        decide(code, new Decision.Publish("河边新画了停车位", Set.of(), null));
        var before = phone.portal().get("/c/2023-parking-spaces").text();

        var corrected = Phone.json(phone.patch(
                code,
                Map.of(
                        "action", "correct",
                        "seen", "finished",
                        "commitment", "2023-school-places",
                        "place", "shashi-qu",
                        "position", Map.of("lat", 30.31, "lon", 112.25))));

        assertThat(corrected.get("commitment").asString()).isEqualTo("2023-school-places");
        assertThat(corrected.get("place").asString()).isEqualTo("shashi-qu");
        assertThat(corrected.at("/position/lat").asString()).isEqualTo("30.31");
        assertThat(corrected.at("/steps/2/words").asString()).isEmpty();
        assertThat(before).contains("河边新画了停车位");
        assertThat(phone.portal().get("/c/2023-parking-spaces").text()).doesNotContain("河边新画了停车位");
        decide(code, new Decision.Publish("河边新画了停车位", Set.of(), null));
        assertThat(phone.portal().get("/c/2023-school-places").text()).contains("河边新画了停车位");
        assertThat(phone.portal().get("/c/2023-parking-spaces").text()).doesNotContain("河边新画了停车位");
    }

    @Test
    void what_a_correction_does_not_name_stays_but_for_a_position_beside_another_place() {
        var sent = phone.post(
                SendingKey.next(),
                Phone.submission(Map.of("place", "shashi-qu", "position", Map.of("lat", 30.31, "lon", 112.25))));
        var code = Phone.json(sent).get("code").asString();

        var same = Phone.json(phone.patch(code, Map.of("action", "correct", "seen", "under_way")));
        var moved = Phone.json(phone.patch(code, Map.of("action", "correct", "seen", "under_way", "place", "")));

        assertThat(same.get("commitment").asString()).isEqualTo("2023-parking-spaces");
        assertThat(same.get("place").asString()).isEqualTo("shashi-qu");
        assertThat(same.at("/position/lon").asString()).isEqualTo("112.25");
        assertThat(moved.get("place").isNull()).isTrue();
        assertThat(moved.get("position").isNull()).isTrue();
        assertThat(moved.get("words").asString()).isEqualTo("河边新画了停车位");
    }

    @Test
    void words_that_are_too_long_are_a_mistake() {
        var answer = phone.patch(phone.sent(), Map.of("action", "answer", "words", "长".repeat(1001)));

        assertThat(Phone.json(answer).at("/mistakes/0").asString()).isEqualTo("words.too_long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"action\":1}", "{\"action\":\"answer\",\"words\":[]}"})
    void what_cannot_be_read_is_refused(String body) {
        assertThat(phone.follow("PATCH", phone.sent(), body).status()).isEqualTo(400);
    }

    @Test
    void what_is_published_is_counted_beside_the_commitment() {
        var address = "/api/v1/commitments/2023-school-places";
        var before = phone.portal().get(address);
        var sent = phone.post(
                SendingKey.next(),
                Phone.submission(
                        Map.of("commitment", "2023-school-places", "seen", "under_way", "place", "shashi-qu")));
        var code = Phone.json(sent).get("code").asString();
        var undecided = phone.portal().get(address);

        decide(code, new Decision.Publish("", Set.of(), null));
        var published = phone.portal().get(address);
        phone.delete(code);

        assertThat(observations(before).isNull()).isTrue();
        assertThat(undecided.text()).isEqualTo(before.text());
        assertThat(observations(published).toString())
                .matches("\\{\"total\":1,\"finished\":0,\"underWay\":1,\"notStarted\":0,\"notFound\":0,\"other\":0,"
                        + "\"sites\":1,\"lastSeen\":\"\\d{4}-\\d{2}-\\d{2}\"}");
        assertThat(phone.contract().violations("/commitments/{id}", published)).isEmpty();
        assertThat(phone.portal().get(address).text()).isEqualTo(before.text());
    }

    private static JsonNode observations(Portal.Answer answer) {
        return Phone.json(answer).get("observations");
    }

    private void decide(String code, Decision decision) {
        var feedback = feedbacks.find(TrackingCode.parse(code).orElseThrow()).orElseThrow();
        Decided.now(decisions, feedback.id(), decision);
    }
}
