package org.jingnuo.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SharePictureTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource
    void a_commitment_has_a_picture_for_link_previews(Language language) throws IOException {
        var answer = new Portal(port).get(language.address("/pictures/2023-parking-spaces.png"));

        var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }

    @Test
    void pictures_differ_by_commitment_and_language() {
        var portal = new Portal(port);

        assertThat(portal.get("/pictures/2023-parking-spaces.png").body())
                .isNotEqualTo(portal.get("/en/pictures/2023-parking-spaces.png").body())
                .isNotEqualTo(portal.get("/pictures/2023-school-places.png").body());
    }
}
