package org.jingnuo.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.jingnuo.PortalTest;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.Facet;
import org.jingnuo.map.NearAnswer.Part;
import org.jingnuo.map.NearAnswer.Work;
import org.jingnuo.platform.geo.Position;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class NearbyPromisesTest {

    private static final Position SHASHI = new Position(30.31, 112.25);

    @Autowired
    NearbyPromises promises;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CommitmentPages pages;

    @Test
    void nothing_that_may_concern_a_place_is_left_out() {
        var answer = promises.near("shashi-qu", null).orElseThrow();

        var said = new HashSet<Commitment>(answer.city());
        answer.works().stream().map(Work::commitment).forEach(said::add);
        answer.parts().stream().flatMap(part -> part.commitments().stream()).forEach(said::add);
        assertThat(answer.works()).extracting(Work::commitment).doesNotHaveDuplicates();
        assertThat(said.size() + answer.elsewhere() + answer.beyond())
                .isEqualTo(catalogue.now().commitments().size());
    }

    @Test
    void works_come_by_distance_each_once_at_its_nearest_place() {
        var works = promises.near(SHASHI, null, null).works();

        assertThat(works).extracting(Work::metres).isSorted();
        assertThat(works).extracting(Work::commitment).doesNotHaveDuplicates();
        assertThat(works).allMatch(work -> work.place().hasLocation());
        assertThat(works.getFirst().place().id()).isEqualTo("liulinzhou");
    }

    @Test
    void a_districts_own_are_listed_only_when_it_is_told() {
        var guessed = promises.near(SHASHI, null, null);
        var told = promises.near(SHASHI, "shashi-qu", null);

        assertThat(guessed.parts()).extracting(part -> part.place().id()).doesNotContain("shashi-qu");
        assertThat(told.parts()).extracting(part -> part.place().id()).startsWith("shashi-qu");
        assertThat(told.elsewhere()).isLessThan(guessed.elsewhere());
    }

    @Test
    void a_zone_across_districts_counts_where_it_may_reach() {
        assertThat(promises.near(SHASHI, null, null).parts())
                .extracting(part -> part.place().id())
                .contains("zhongxin-chengqu");
        assertThat(promises.near(new Position(29.81, 113.47), null, null).parts())
                .extracting(Part::place)
                .isEmpty();
    }

    @Test
    void a_theme_narrows_everything_and_the_counts_of_the_others_stay() {
        var all = promises.near("shashi-qu", null).orElseThrow();
        var schools = promises.near("shashi-qu", "schools").orElseThrow();

        assertThat(schools.works())
                .isNotEmpty()
                .allMatch(work -> work.commitment().theme().equals("schools"));
        assertThat(schools.city()).isNotEmpty().allMatch(it -> it.theme().equals("schools"));
        assertThat(schools.themes()).isEqualTo(all.themes());
    }

    @Test
    void a_district_has_what_the_list_has_for_it() {
        for (var district : new Gazetteer(catalogue.now()).districts()) {
            var listed = pages.browse(BrowseQuery.ALL
                            .with(Facet.Name.PLACE, district.id())
                            .withSize(200))
                    .items();

            var answer = promises.near(district.id(), null).orElseThrow();

            assertThat(Stream.concat(
                            answer.works().stream().map(Work::commitment),
                            answer.parts().stream().flatMap(part -> part.commitments().stream())))
                    .as(district.id())
                    .containsAll(listed);
        }
    }

    @Test
    void whoever_is_in_none_of_the_districts_that_were_offered_is_asked_no_more() {
        var answer = promises.near(SHASHI, NearbyPromises.NONE_OF_THESE, null);

        assertThat(answer.whereabouts()).isEqualTo(Whereabouts.UNTOLD);
    }

    @Test
    void nothing_is_near_the_whole_city_or_what_lies_outside_it() {
        assertThat(promises.near("jingzhou-shi", null)).isEmpty();
        assertThat(promises.near("yijingjing", null)).isEmpty();
        assertThat(promises.near("atlantis", null)).isEmpty();
    }
}
