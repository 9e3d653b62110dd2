package org.jingnuo.feedback.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PhotoControllerTest {

    @LocalServerPort
    int port;

    @Autowired
    Photos photos;

    @ParameterizedTest
    @EnumSource
    void a_photo_that_is_shown_is_served_as_a_picture_and_nothing_else(PhotoSize size) {
        var name = shown("shown");

        var answer = new Portal(port).get(PhotoPaths.photo(name, size));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(photos.find(name, size).orElseThrow());
        assertThat(answer.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=3600, must-revalidate, private");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline; filename=\"photo.jpg\"");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void who_has_a_photo_keeps_it_only_as_long_as_it_is_shown() {
        var photo = PhotoPaths.photo(shown("withdrawn"), PhotoSize.FULL);
        var tag = new Portal(port).get(photo).header("ETag");

        var still = new Portal(port).get(photo, "If-None-Match", tag);
        photos.hide("withdrawn");
        var then = new Portal(port).get(photo, "If-None-Match", tag);

        assertThat(still.status()).isEqualTo(304);
        assertThat(still.body()).isEmpty();
        assertThat(still.header("Cache-Control")).isEqualTo("max-age=3600, must-revalidate, private");
        assertThat(then.status()).isEqualTo(404);
    }

    @Test
    void a_photo_that_is_not_shown_might_as_well_not_be_there() {
        var name = shown("hidden");
        photos.hide("hidden");

        var hidden = new Portal(port).get("/photos/" + name + "/full");
        var missing = new Portal(port).get("/photos/" + "0".repeat(32) + "/full");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.header("Cache-Control")).doesNotContain("immutable");
        assertThat(hidden.text()).isEqualTo(missing.text());
        assertThat(hidden.headers().map().keySet())
                .isEqualTo(missing.headers().map().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/large", "/FULL", "/full.jpg", ""})
    void there_are_no_other_sizes(String size) {
        var name = shown("sizes");

        assertThat(new Portal(port).get("/photos/" + name + size).status()).isEqualTo(404);
    }

    private String shown(String feedback) {
        var draft = new byte[32];
        var name = photos.receive(draft, Pictures.jpeg(Pictures.scene(700, 500, feedback.hashCode())))
                .name();
        photos.attach(feedback, draft, List.of(name));
        photos.show(feedback, Set.of(name));
        return name;
    }
}
