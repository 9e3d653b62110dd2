package org.jingnuo.feedback.photos.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.jingnuo.feedback.photos.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Drawn plates only: no photo of a Chinese plate may be kept here, since each belongs to somebody. */
class PlatesTest {

    private static final int WIDTH = 120;

    private final Plates plates = new Plates();
    private final BufferedImage street = DrawnStreet.LEAVES.picture(3);
    private final Random random = new Random(2018);

    @ParameterizedTest
    @EnumSource
    void a_plate_of_each_colour_is_found_where_it_is(DrawnPlate plate) {
        var place = put(View.askew(0), plate);

        assertThat(plates.find(photo())).singleElement().matches(box -> PlatesCount.covers(box, place));
    }

    @ParameterizedTest
    @CsvSource({"BLUE, -25", "GREEN, 20", "YELLOW, 12", "TWO_ROWS, -15"})
    void a_plate_that_hangs_askew_is_found(DrawnPlate plate, double degrees) {
        var place = put(View.askew(degrees), plate);

        assertThat(plates.find(photo())).singleElement().matches(box -> PlatesCount.covers(box, place));
    }

    @ParameterizedTest
    @CsvSource({"BLUE, 20, 0.7", "GREEN, -20, 0.7", "YELLOW, -10, 0.8", "TWO_ROWS, 20, 0.9"})
    void a_plate_that_is_seen_from_the_side_is_found(DrawnPlate plate, double degrees, double shorter) {
        var place = put(View.aside(degrees, shorter), plate);

        assertThat(plates.find(photo())).singleElement().matches(box -> PlatesCount.covers(box, place));
    }

    @Test
    void a_plate_in_the_dark_is_found() {
        var view = View.askew(3);
        put(new View(view.tilt(), 0.35, view.blur(), view.noise()), DrawnPlate.BLUE);

        assertThat(plates.find(photo())).hasSize(1);
    }

    @Test
    void every_plate_of_a_row_of_cars_is_found() {
        for (int x = 130; x < street.getWidth(); x += 260) {
            View.askew(2).put(DrawnPlate.BLUE, WIDTH, street, x, 300, random);
        }

        assertThat(plates.find(photo())).hasSize(3);
    }

    @Test
    void a_plate_that_is_covered_where_it_was_found_is_found_no_more() {
        put(View.askew(5), DrawnPlate.GREEN);
        var box = plates.find(photo()).getFirst();

        street.getGraphics().fillRect(box.x(), box.y(), box.width(), box.height());

        assertThat(plates.find(photo())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_else_a_street_shows_in_these_colours_is_none(DrawnStreet drawn) {
        assertThat(plates.find(Pictures.read(Pictures.jpeg(drawn.picture(5))))).isEmpty();
    }

    @Test
    void a_picture_smaller_than_a_plate_has_none() {
        assertThat(plates.find(new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR)))
                .isEmpty();
    }

    private Box put(View view, DrawnPlate plate) {
        return view.put(plate, WIDTH, street, 400, 300, random);
    }

    /** As a camera keeps it. */
    private BufferedImage photo() {
        return Pictures.read(Pictures.jpeg(street));
    }
}
