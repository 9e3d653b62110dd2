package org.jingnuo.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jingnuo.EmptyTables;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.sightings.DrawnStreet;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.access.DeskVisitor;
import org.jingnuo.moderation.access.Newcomer;
import org.jingnuo.moderation.people.Invitation;
import org.jingnuo.moderation.people.Staffing;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
@Import(SentFeedback.class)
@ExtendWith(EmptyFeedback.class)
class DeskPhotoControllerTest {

    private static final Actor BOSS = new Actor("boss", Set.of(Role.ADMIN));

    @LocalServerPort
    int port;

    @Autowired
    Staffing staffing;

    @Autowired
    SentFeedback residents;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient rows;

    @BeforeEach
    void nobody_is_signed_in() {
        EmptyTables.empty(rows, "person, token_bucket");
    }

    @Test
    void a_moderator_sees_a_photo_and_where_perhaps_a_number_plate_is() {
        var name = sent(DrawnStreet.parkedCar());
        var moderator = signedIn(Role.MODERATOR);

        var photo = moderator.get(DeskPaths.photo(name, PhotoSize.FULL));
        var sightings = moderator.get(DeskPaths.sightings(name));

        assertThat(photo.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(photo.header("Cache-Control")).isEqualTo("no-store");
        assertThat(sightings.header("Content-Type")).isEqualTo("application/json");
        assertThat(sightings.header("Cache-Control")).isEqualTo("no-store");
        assertThat(parsed(sightings.text())).singleElement().satisfies(sighting -> {
            assertThat(sighting.get("kind").asString()).isEqualTo("PLATE");
            assertThat(sighting.get("region").propertyNames())
                    .containsExactlyInAnyOrder("left", "top", "width", "height");
            assertThat(sighting.at("/region/left").asDouble()).isBetween(0.33, 0.375);
        });
    }

    @Test
    void a_plate_is_seen_beside_more_faces_than_can_be_covered() throws IOException {
        var name = sent(carBehindCrowd());

        var sightings = signedIn(Role.MODERATOR).get(DeskPaths.sightings(name));

        assertThat(parsed(sightings.text())
                        .valueStream()
                        .map(it -> it.get("kind").asString()))
                .endsWith("PLATE")
                .hasSizeGreaterThan(Photos.MOST_REGIONS + 1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "MODERATOR")
    void nobody_else_at_the_desk_is_shown_anything(Role role) {
        var name = sent(DrawnStreet.parkedCar());
        var other = signedIn(role);

        assertThat(other.get(DeskPaths.photo(name, PhotoSize.FULL)).status()).isEqualTo(403);
        assertThat(other.get(DeskPaths.sightings(name)).status()).isEqualTo(403);
    }

    @Test
    void who_is_not_signed_in_is_asked_to() {
        var answer = new DeskVisitor(port).get(DeskPaths.sightings(sent(DrawnStreet.parkedCar())));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).contains(DeskPaths.LOGIN);
    }

    @Test
    void in_a_broken_photo_nothing_is_seen_and_one_that_is_gone_is_not_found() {
        var name = sent(DrawnStreet.parkedCar());
        var moderator = signedIn(Role.MODERATOR);

        rows.sql("UPDATE photo_file SET jpeg = 'no picture'::bytea").update();
        var broken = moderator.get(DeskPaths.sightings(name));
        rows.sql("DELETE FROM photo_file").update();
        var gone = moderator.get(DeskPaths.sightings(name));

        assertThat(broken.status()).isEqualTo(200);
        assertThat(broken.text()).isEqualTo("[]");
        assertThat(gone.status()).isEqualTo(404);
    }

    /** Its name. */
    private String sent(BufferedImage picture) {
        return residents
                .sends("车停在新画的停车位上", List.of(picture))
                .photos()
                .getFirst()
                .name();
    }

    private DeskVisitor signedIn(Role role) {
        var visitor = new DeskVisitor(port);
        var link = staffing.invite(BOSS, new Invitation("mei", "mei", Language.ZH, Set.of(role), "荆州市住建局"));
        Newcomer.setUp("mei", link, clock, visitor);
        return visitor;
    }

    private static BufferedImage carBehindCrowd() throws IOException {
        var face =
                ImageIO.read(Objects.requireNonNull(DeskPhotoControllerTest.class.getResource("/feedback/face.jpg")));
        var picture = new BufferedImage(1200, 1200, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        for (int number = 0; number <= Photos.MOST_REGIONS; number++) {
            pen.drawImage(face, number % 8 * 150, number / 8 * 150, null);
        }
        pen.drawImage(DrawnStreet.parkedCar(), 0, 600, null);
        return picture;
    }

    private static JsonNode parsed(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
