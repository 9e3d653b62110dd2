package org.jingnuo.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jingnuo.commitments.ContentCopy;
import org.jingnuo.commitments.Contents;
import org.jingnuo.map.Whereabouts.In;
import org.jingnuo.map.Whereabouts.Outside;
import org.jingnuo.map.Whereabouts.Perhaps;
import org.jingnuo.platform.geo.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {

    private static final Gazetteer GAZETTEER = new Gazetteer(Contents.snapshot());

    @Test
    void the_nearest_seat_is_a_question() {
        var told = Whereabouts.of(new Position(30.31, 112.25), GAZETTEER);

        assertThat(told)
                .isInstanceOfSatisfying(
                        Perhaps.class,
                        perhaps -> assertThat(perhaps.districts())
                                .extracting(district -> district.id())
                                .startsWith("shashi-qu", "jingzhou-qu"));
    }

    @Test
    void every_place_of_a_district_may_be_in_it() {
        for (var place : GAZETTEER.snapshot().places()) {
            GAZETTEER
                    .districtOf(place)
                    .ifPresent(district -> assertThat(Whereabouts.of(place.point(), GAZETTEER))
                            .as(place.id())
                            .isInstanceOfSatisfying(
                                    Perhaps.class,
                                    perhaps -> assertThat(perhaps.districts()).contains(district)));
        }
    }

    @ParameterizedTest
    @CsvSource({"Beijing, 39.90, 116.40", "Wuhan, 30.59, 114.30", "Jingmen, 31.03, 112.20", "nowhere near, -33, -70"})
    void another_city_is_outside(String name, double latitude, double longitude) {
        var told = Whereabouts.of(new Position(latitude, longitude), GAZETTEER);

        assertThat(told)
                .isInstanceOfSatisfying(
                        Outside.class, outside -> assertThat(outside.metres()).isGreaterThan(50_000));
    }

    @Nested
    class WithReviewedBoundaries {

        @TempDir
        private Path folder;

        private Gazetteer gazetteer;

        @BeforeEach
        void read_them() {
            gazetteer = new Gazetteer(
                    Contents.snapshot(ContentCopy.in(folder).withAreas().content()));
        }

        @Test
        void well_within_a_district_is_certain() {
            assertThat(Whereabouts.of(new Position(30.30, 112.30), gazetteer))
                    .isInstanceOfSatisfying(
                            In.class, in -> assertThat(in.district().id()).isEqualTo("shashi-qu"));
        }

        @ParameterizedTest
        @CsvSource({"30.30, 112.201", "30.30, 112.196", "30.225, 112.375"})
        void near_a_boundary_it_is_a_question(double latitude, double longitude) {
            assertThat(Whereabouts.of(new Position(latitude, longitude), gazetteer))
                    .isInstanceOfSatisfying(
                            Perhaps.class,
                            perhaps -> assertThat(perhaps.districts())
                                    .extracting(district -> district.id())
                                    .contains("shashi-qu"));
        }

        @Test
        void outside_the_boundaries_of_a_district_it_is_not_offered() {
            assertThat(Whereabouts.of(new Position(30.30, 112.15), gazetteer))
                    .isInstanceOfSatisfying(
                            Perhaps.class,
                            perhaps -> assertThat(perhaps.districts())
                                    .extracting(district -> district.id())
                                    .contains("jingzhou-qu")
                                    .doesNotContain("shashi-qu", "songzi-shi"));
        }
    }
}
