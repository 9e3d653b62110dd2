package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.guard.Challenge;
import org.jingnuo.feedback.guard.FormToken;
import org.jingnuo.feedback.guard.Solver;
import org.jingnuo.feedback.photos.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Every bucket is as good as empty. */
@PortalTest
@ExtendWith(EmptyFeedback.class)
@TestPropertySource(
        properties = {
            "jingnuo.feedback.limits.submissions-per-prefix.burst=1",
            "jingnuo.feedback.limits.submissions-per-prefix.per-hour=1",
            "jingnuo.feedback.limits.wrong-codes-per-prefix.burst=1",
            "jingnuo.feedback.limits.wrong-codes-per-prefix.per-hour=1",
            "jingnuo.feedback.limits.photos-per-prefix.burst=1",
            "jingnuo.feedback.limits.photos-per-prefix.per-hour=1",
            "jingnuo.feedback.limits.proof-work=100"
        })
class CrowdedApiTest {

    /** A proxy says it; the loopback address has no neighbourhood. */
    private static final String[] FROM = {"X-Forwarded-For", "203.0.113.7"};

    @LocalServerPort
    int port;

    @Autowired
    FormToken tokens;

    private Phone phone;

    @BeforeEach
    void take_a_phone() {
        phone = Phone.of(port);
    }

    @Test
    void a_phone_does_some_work_and_is_taken_and_who_does_none_is_told_to_wait() {
        var key = SendingKey.next();
        var token = tokens.issue();
        use_up_the_bucket();

        var asked = phone.post(key, Phone.submission(Map.of("token", token)), FROM);
        var challenge = new JsonMapper().treeToValue(Phone.json(asked).get("challenge"), Challenge.class);
        var solved = Phone.submission(Map.of("token", token, "proof", Solver.payload(challenge)));
        var taken = phone.post(key, solved, FROM);
        var again = phone.post(key, solved, FROM);
        var refused =
                phone.post(SendingKey.next(), Phone.submission(Map.of("token", token, "proof", "bm9uZQ==")), FROM);

        assertThat(asked.status()).isEqualTo(428);
        assertThat(taken.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(taken.text());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Phone.json(refused).get("reason").asString()).isEqualTo("TOO_MANY_FROM_NEARBY");
        assertWait(refused);
    }

    @Test
    void who_guesses_codes_is_told_to_wait() {
        var answers = Stream.of("0", "1", "2")
                .map(it -> phone.follow("GET", "0ABCD-EFGHJ-KMNPQ-RSTVW-XYZ01" + it, "", FROM))
                .toList();

        assertThat(answers.getFirst().status()).isEqualTo(404);
        assertThat(answers.getLast().status()).isEqualTo(429);
        assertThat(Phone.json(answers.getLast()).get("reason").asString()).isEqualTo("TOO_MANY_WRONG_CODES");
        assertWait(answers.getLast());
    }

    @Test
    void a_flood_of_photos_is_told_to_wait() {
        var file = Pictures.jpeg(Pictures.scene(64, 64, 1));
        phone.put(SendingKey.next(), Phone.sha256(file), file, FROM);

        var refused = phone.put(SendingKey.next(), Phone.sha256(file), file, FROM);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Phone.json(refused).get("reason").asString()).isEqualTo("TOO_MANY_PHOTOS");
        assertWait(refused);
    }

    private void use_up_the_bucket() {
        phone.post(SendingKey.next(), Phone.submission(Map.of("proof", "bm9uZQ==")), FROM);
    }

    private static void assertWait(Portal.Answer refused) {
        assertThat(Integer.parseInt(refused.header("Retry-After")))
                .isPositive()
                .isEqualTo(Phone.json(refused).get("retryAfter").asInt());
    }
}
