package org.jingnuo.map;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Contents;
import org.jingnuo.commitments.Place;
import org.jingnuo.map.Clusters.Cluster;
import org.jingnuo.map.MapSheet.Spot;
import org.jingnuo.site.Bilingual;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final List<Commitment> PROMISED = Contents.snapshot().commitments();

    @Test
    void spots_that_would_lie_on_one_another_are_one() {
        var spots =
                List.of(spot("east", 30.30, 112.26, 1), spot("west", 30.30, 112.24, 2), spot("far", 30.30, 113.24, 1));

        var clusters = Clusters.of(spots, 8);

        assertThat(clusters).extracting(ClustersTest::ids).containsExactly(List.of("west", "east"), List.of("far"));
        assertThat(clusters.getFirst().centre()).isEqualTo(spots.get(1).place().point());
        assertThat(clusters.getFirst().box().bbox()).containsExactly(112.24, 30.30, 112.26, 30.30);
    }

    @Test
    void looked_at_closely_they_part() {
        var spots = List.of(spot("east", 30.30, 112.26, 1), spot("west", 30.30, 112.24, 2));

        assertThat(Clusters.of(spots, 13)).hasSize(2);
    }

    @Test
    void a_commitment_at_two_places_counts_once() {
        var both = new Cluster(List.of(spot("east", 30.30, 112.26, 3), spot("west", 30.30, 112.24, 2)));

        assertThat(both.count()).isEqualTo(3);
    }

    @Test
    void every_spot_is_in_one_cluster_whatever_the_order() {
        var random = new Random(5);
        var spots = new ArrayList<>(IntStream.range(0, 3_000)
                .mapToObj(i -> spot("p" + i, 29 + 2 * random.nextDouble(), 111 + 3 * random.nextDouble(), 1 + i % 5))
                .toList());

        var clusters = Clusters.of(spots, 9);

        assertThat(clusters.stream().flatMap(it -> ids(it).stream()))
                .doesNotHaveDuplicates()
                .hasSize(3_000);
        assertThat(clusters).hasSizeLessThan(300);
        Collections.shuffle(spots, random);
        assertThat(Clusters.of(spots, 9).stream().map(ClustersTest::ids).collect(toSet()))
                .isEqualTo(clusters.stream().map(ClustersTest::ids).collect(toSet()));
    }

    private static List<String> ids(Cluster cluster) {
        return cluster.spots().stream().map(spot -> spot.place().id()).toList();
    }

    private static Spot spot(String id, double latitude, double longitude, int count) {
        var place = new Place(
                id,
                0,
                0,
                new Bilingual(id, id),
                "other",
                null,
                null,
                latitude,
                longitude,
                1000,
                Place.Precision.SITE,
                Place.Confidence.HIGH);
        return new Spot(place, PROMISED.subList(0, count));
    }
}
