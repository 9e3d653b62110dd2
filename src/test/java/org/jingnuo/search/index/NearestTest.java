package org.jingnuo.search.index;

import static java.util.Comparator.comparingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jingnuo.commitments.Contents;
import org.jingnuo.commitments.Place;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.search.index.SearchIndex.Nearby;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is near is told by the index as a ruler would. */
class NearestTest {

    private static final String KIND = "feedback";

    private SearchIndex index;

    @BeforeEach
    void begin() throws IOException {
        index = new SearchIndex(new ByteBuffersDirectory());
    }

    @AfterEach
    void end() throws IOException {
        index.close();
    }

    @Test
    void ten_thousand_points_stand_in_the_order_of_their_distances() throws IOException {
        var random = new Random(7);
        var points = Stream.generate(() -> position(random)).limit(10_000).toList();
        index.texts()
                .add(IntStream.range(0, points.size())
                        .mapToObj(i -> new IndexedText(KIND, String.valueOf(i), "路灯坏了", points.get(i)))
                        .toList());

        for (var round = 0; round < 5; round++) {
            var from = position(random);
            var measured = IntStream.range(0, points.size())
                    .mapToObj(i -> new Nearby(String.valueOf(i), from.metresTo(points.get(i))))
                    .sorted(comparingDouble(Nearby::metres))
                    .toList();

            assertThat(index.texts().nearest(KIND, from, 10_000)).isEqualTo(measured);
            assertThat(index.texts().nearest(KIND, from, 25)).isEqualTo(measured.subList(0, 25));
        }
    }

    @Test
    void a_text_without_a_place_is_near_nothing() throws IOException {
        index.texts().add(List.of(new IndexedText(KIND, "1", "路灯坏了", null)));

        assertThat(index.texts().nearest(KIND, new Position(30.33, 112.24), 10)).isEmpty();
    }

    @Test
    void a_place_is_near_only_where_it_is_known() throws IOException {
        var content = Contents.snapshot();
        index.replaceContent(content);

        var near = index.nearestPlaces(new Position(30.37, 112.21), 1_000);

        assertThat(near.getFirst().id()).isEqualTo("jingzhou-zhan");
        assertThat(near)
                .extracting(Nearby::id)
                .containsExactlyInAnyOrderElementsOf(content.places().stream()
                        .filter(place -> place.precision() == Place.Precision.SITE
                                || place.precision() == Place.Precision.VICINITY)
                        .map(Place::id)
                        .toList());
    }

    private static Position position(Random random) {
        return new Position(28 + 5 * random.nextDouble(), 110 + 5 * random.nextDouble());
    }
}
