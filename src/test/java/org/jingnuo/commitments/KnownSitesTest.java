package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.jingnuo.site.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownSitesTest {

    private static final String WETLAND =
            "      - {zh: 白水滩湿地保护修复, en: Protecting and restoring Baishuitan Wetland, place: baishuitan-shidi}\n";

    private static final Snapshot REAL = Contents.snapshot();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-pocket-parks        | 0 | 15   | 处 | parks
            2023-rental-homes        | 0 | 5912 | 套 | homes
            2023-large-reservoirs    | 1 | 2    | 座 | reservoirs
            2023-shanshui-started    | 1 | 6    | 个 | sub-projects
            2023-shanshui-continued  | 0 | 33   | 个 | sub-projects
            """)
    void only_named_works_with_a_location_are_known(String id, int known, long total, String zh, String en) {
        assertThat(of(id, REAL)).contains(new KnownSites(known, total, new Bilingual(zh, en)));
    }

    @Test
    void a_place_that_holds_all_of_them_is_the_site_of_none() {
        assertThat(REAL.getPlace("chengshi-xinketing").hasLocation()).isTrue();

        assertThat(of("2023-new-parlour-projects", REAL).orElseThrow().known()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-joint-procedures",
                "2023-larger-industrial-firms",
                "2023-rural-roads",
                "2023-dead-end-roads"
            })
    void what_has_no_sites_of_its_own_has_none_to_be_known(String id) {
        assertThat(of(id, REAL)).isEmpty();
    }

    @Test
    void a_work_that_is_listed_twice_is_one(@TempDir Path folder) {
        var twice = ContentCopy.in(folder)
                .replace("commitments/2023-water.yaml", WETLAND, WETLAND + WETLAND)
                .content();

        var sites = of("2023-shanshui-started", Contents.snapshot(twice));

        assertThat(sites.orElseThrow().known()).isEqualTo(1);
    }

    @Test
    void no_more_are_known_than_there_are() {
        assertThat(REAL.commitments().stream().flatMap(it -> KnownSites.of(it, REAL).stream()))
                .isNotEmpty()
                .allMatch(sites -> sites.known() <= sites.total());
    }

    private static Optional<KnownSites> of(String id, Snapshot snapshot) {
        return KnownSites.of(snapshot.findCommitment(id).orElseThrow(), snapshot);
    }
}
