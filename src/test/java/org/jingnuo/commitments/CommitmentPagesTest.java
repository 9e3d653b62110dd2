package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jingnuo.site.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ContentDatabaseTest
class CommitmentPagesTest {

    @Autowired
    ContentImport contentImport;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CommitmentPages pages;

    @Autowired
    TestClock.Settable clock;

    @BeforeEach
    void load_the_real_content() {
        contentImport.run(Contents.REAL);
        catalogue.refresh();
        clock.set(TestClock.NEW_YEAR);
    }

    @Test
    void home_shows_the_edition_and_counts_everything_once() {
        var home = pages.home();

        assertThat(home.city().zh()).isEqualTo("荆州市");
        assertThat(home.highlights())
                .extracting(Commitment::id)
                .containsExactlyElementsOf(Contents.REAL.edition().highlights().stream()
                        .map(Edition.Highlight::commitment)
                        .toList());
        assertThat(home.total()).isEqualTo(Contents.REAL.commitments().size());
        assertThat(home.themes().stream()
                        .mapToInt(CommitmentPages.ThemeCount::count)
                        .sum())
                .isEqualTo(home.total());
        assertThat(home.sections().stream()
                        .mapToInt(CommitmentPages.SectionCount::count)
                        .sum())
                .isEqualTo(home.total());
    }

    @Test
    void a_commitment_comes_with_its_paragraph_and_the_others_of_its_sentence() {
        var detail = pages.findDetail("2023-grain-output").orElseThrow();

        assertThat(detail.paragraph().text()).contains(detail.commitment().quote());
        assertThat(detail.section().id()).isEqualTo("agriculture");
        assertThat(detail.theme().id()).isEqualTo("countryside");
        assertThat(detail.hedge()).extracting("word").isEqualTo("确保");
        assertThat(detail.siblings())
                .extracting(Commitment::id)
                .contains("2023-grain-area")
                .doesNotContain("2023-grain-output", "2023-parking-spaces");
    }

    @Test
    void places_come_in_the_commitments_order() {
        var detail = pages.findDetail("2023-parking-spaces").orElseThrow();

        assertThat(detail.places()).extracting(Place::id).containsExactly("zhongxin-chengqu");
        assertThat(detail.siblings()).isEmpty();
        assertThat(detail.hedge()).isNull();
    }

    @Test
    void a_total_comes_with_how_many_of_its_sites_are_known() {
        var reservoirs = pages.findDetail("2023-large-reservoirs").orElseThrow();
        var firms = pages.findDetail("2023-larger-industrial-firms").orElseThrow();

        assertThat(reservoirs.knownSites()).isEqualTo(new KnownSites(1, 2, new Bilingual("座", "reservoirs")));
        assertThat(firms.knownSites()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31T15:59:59Z, false", "2023-12-31T16:00:00Z, true", "2023-01-01T00:00:00Z, false"})
    void a_day_is_over_when_it_is_over_in_the_city(Instant now, boolean overdue) {
        clock.set(now);

        assertThat(pages.findDetail("2023-parking-spaces").orElseThrow().overdue())
                .isEqualTo(overdue);
    }

    @Test
    void what_is_unknown_is_not_found() {
        assertThat(pages.findDetail("2023-nothing")).isEmpty();
        assertThat(pages.findTombstone("2023-parking-spaces")).isEmpty();
        assertThat(pages.findReading("report-1999")).isEmpty();
    }

    @Test
    void the_reading_has_every_commitment_of_its_source_in_order() {
        var reading = pages.findReading("report-2023").orElseThrow();

        assertThat(reading.commitments())
                .extracting(Commitment::id)
                .containsExactlyElementsOf(
                        Contents.REAL.commitments().stream().map(Commitment::id).toList());
        assertThat(reading.source().sections()).first().extracting(Section::id).isEqualTo("preamble");
    }
}
