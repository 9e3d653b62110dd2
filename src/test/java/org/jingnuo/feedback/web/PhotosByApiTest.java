package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.Pictures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@ExtendWith(EmptyFeedback.class)
class PhotosByApiTest {

    @LocalServerPort
    int port;

    private final byte[] file = Pictures.jpeg(Pictures.scene(320, 240, 7));
    private final String key = SendingKey.next();
    private Phone phone;

    @BeforeEach
    void take_a_phone() {
        phone = Phone.of(port);
    }

    @Test
    void a_photo_is_received_once_and_sent_with_feedback() {
        var first = phone.put(key, file);
        var again = phone.put(key, file);
        var name = Phone.json(first).get("name").asString();

        var sent = phone.post(key, Phone.submission(Map.of("photos", List.of(name))));

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(sent.status()).isEqualTo(201);
        var kept = Phone.json(phone.get(Phone.json(sent).get("code").asString()));
        assertThat(kept.get("photos").valueStream().map(it -> it.asString())).containsExactly(name);
        assertThat(phone.put(key, file).text()).isEqualTo(first.text());
    }

    @Test
    void a_phone_finds_out_what_got_through() {
        var before = phone.photo("HEAD", key, Phone.sha256(file), new byte[0]);
        var received = phone.put(key, file);

        assertThat(before.status()).isEqualTo(404);
        assertThat(phone.photo("HEAD", key, Phone.sha256(file), new byte[0]).status())
                .isEqualTo(200);
        assertThat(phone.photo("GET", key, Phone.sha256(file), new byte[0]).text())
                .isEqualTo(received.text());
        assertThat(phone.photo("HEAD", SendingKey.next(), Phone.sha256(file), new byte[0])
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_changed_on_its_way_is_refused() {
        var answer = phone.put(key, Phone.sha256(new byte[] {1}), file);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(phone.photo("HEAD", key, Phone.sha256(file), new byte[0]).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "ABCDEF", "zz", "%20"})
    void an_address_without_a_hash_is_refused(String hash) {
        assertThat(phone.put(key, hash, file).status()).isEqualTo(400);
    }

    @Test
    void what_is_no_photo_is_refused_with_the_reason() {
        var answer = phone.put(key, "<svg/>".getBytes());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Phone.json(answer).get("reason").asString()).isEqualTo("NOT_A_PHOTO");
    }

    @Test
    void what_is_too_large_is_refused_with_the_reason() {
        var answer = phone.put(key, new byte[Photos.MOST_BYTES + 1]);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Phone.json(answer).get("reason").asString()).isEqualTo("TOO_LARGE");
    }

    @Test
    void a_fifth_photo_is_refused_with_the_reason() {
        for (var seed = 0; seed < Photos.MOST_OF_A_DRAFT; seed++) {
            assertThat(phone.put(key, Pictures.jpeg(Pictures.scene(64, 64, seed)))
                            .status())
                    .isEqualTo(200);
        }

        var fifth = phone.put(key, file);

        assertThat(fifth.status()).isEqualTo(422);
        assertThat(Phone.json(fifth).get("reason").asString()).isEqualTo("TOO_MANY");
    }

    @Test
    void whatever_a_photo_is_called_it_is_read_as_it_is() {
        var answer = phone.put(key, Phone.sha256(file), file, "Content-Type", "application/x-www-form-urlencoded");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void feedback_without_one_of_its_photos_is_not_taken() {
        var others = Phone.json(phone.put(SendingKey.next(), file)).get("name").asString();

        for (var name : List.of(others, "0".repeat(32), "x")) {
            var answer = phone.post(key, Phone.submission(Map.of("photos", List.of(name))));

            assertThat(answer.status()).isEqualTo(422);
            assertThat(Phone.json(answer).get("reason").asString()).isEqualTo("GONE");
            assertThat(Phone.json(answer).get("mistakes").get(0).asString()).isEqualTo("photos.gone");
        }
    }
}
