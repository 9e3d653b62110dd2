package org.jingnuo.feedback.photos.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.feedback.photos.sightings.Faces.Face;
import org.junit.jupiter.api.Test;

/** The face is that of Eileen Collins, photographed by NASA (public domain). */
class FacesTest {

    /** Of the middle of the face in its own picture, pixels. */
    private static final int MIDDLE_X = 69;

    private static final int MIDDLE_Y = 72;

    private final Faces faces = new Faces();

    @Test
    void a_face_in_a_street_is_found_where_it_is() throws IOException {
        var street = street();
        street.getGraphics().drawImage(face(), 400, 200, null);

        var found = faces.find(street);

        assertThat(found).singleElement().satisfies(face -> {
            assertThat(face.x() + face.size() / 2).isBetween(400 + MIDDLE_X - 12, 400 + MIDDLE_X + 12);
            assertThat(face.y() + face.size() / 2).isBetween(200 + MIDDLE_Y - 12, 200 + MIDDLE_Y + 12);
            assertThat(face.size()).isBetween(55, 100);
            assertThat(face.agreeing()).isGreaterThan(10);
        });
    }

    @Test
    void a_street_without_people_has_none() {
        assertThat(faces.find(street())).isEmpty();
    }

    @Test
    void a_picture_smaller_than_a_face_has_none() {
        assertThat(faces.find(new BufferedImage(20, 900, BufferedImage.TYPE_3BYTE_BGR)))
                .isEmpty();
    }

    @Test
    void a_face_that_is_covered_where_it_was_found_is_found_no_more() throws IOException {
        var street = street();
        street.getGraphics().drawImage(face(), 400, 200, null);
        var box = faces.find(street).getFirst().box();

        street.getGraphics().fillRect(box.x(), box.y(), box.width(), box.height());

        assertThat(faces.find(street)).isEmpty();
    }

    @Test
    void a_face_at_the_edge_is_a_region_as_far_as_it_lies_on_the_picture() {
        assertThat(new Face(-2, 90, 20, 4).box().region(200, 100)).isEqualTo(new Region(0, 0.9, 0.09, 0.1));
    }

    private static BufferedImage face() throws IOException {
        return ImageIO.read(Objects.requireNonNull(FacesTest.class.getResource("/feedback/face.jpg")));
    }

    private static BufferedImage street() {
        var picture = new BufferedImage(800, 600, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(2023);
        var pen = picture.createGraphics();
        for (var house = 0; house < 200; house++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillRect(random.nextInt(800), random.nextInt(600), 20 + random.nextInt(80), 20 + random.nextInt(80));
        }
        pen.dispose();
        return picture;
    }
}
