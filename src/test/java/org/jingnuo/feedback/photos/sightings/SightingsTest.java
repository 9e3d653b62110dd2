package org.jingnuo.feedback.photos.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jingnuo.feedback.photos.sightings.Sighting.Kind;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private final Sightings sightings = new Sightings();

    @Test
    void faces_and_plates_are_told_apart() throws IOException {
        var picture = DrawnStreet.parkedCar();
        picture.getGraphics()
                .drawImage(
                        ImageIO.read(Objects.requireNonNull(SightingsTest.class.getResource("/feedback/face.jpg"))),
                        10,
                        10,
                        null);

        assertThat(sightings.find(picture)).extracting(Sighting::kind).containsExactly(Kind.FACE, Kind.PLATE);
    }

    @Test
    void a_plate_is_where_it_was_seen() {
        assertThat(sightings.find(DrawnStreet.parkedCar())).singleElement().satisfies(sighting -> {
            assertThat(sighting.region().left()).isBetween(0.33, 0.375);
            assertThat(sighting.region().width()).isBetween(0.25, 0.34);
        });
    }
}
