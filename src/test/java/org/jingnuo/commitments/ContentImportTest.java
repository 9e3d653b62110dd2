package org.jingnuo.commitments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jingnuo.commitments.content.Content;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.site.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ContentDatabaseTest
class ContentImportTest {

    private static final String PARKING = "2023-parking-spaces";
    private static final String PARKS = "2023-pocket-parks";
    private static final Bilingual REASON = new Bilingual("合并到公园", "merged into the parks");

    @Autowired
    ContentImport contentImport;

    @Autowired
    SnapshotLoader loader;

    @Autowired
    TestClock.Settable clock;

    Tables tables;

    @Autowired
    void empty(JdbcClient database) {
        tables = new Tables(database);
    }

    @BeforeEach
    void begin_anew() {
        tables.empty();
        clock.set(TestClock.NEW_YEAR);
    }

    @Test
    void what_is_imported_is_what_is_loaded() {
        var content = Contents.REAL;

        var revision = contentImport.run(content);

        var loaded = load();
        assertThat(loaded.revision()).isEqualTo(revision);
        assertThat(loaded.commitments().stream().map(it -> it.withVersion(0)))
                .containsExactlyElementsOf(content.commitments());
        assertThat(loaded.sources().values().stream().map(it -> it.withVersion(0)))
                .containsExactlyElementsOf(content.sources());
        assertThat(loaded.themes().stream().map(it -> it.withVersion(0))).containsExactlyElementsOf(content.themes());
        assertThat(loaded.places().stream().map(it -> it.withVersion(0))).containsExactlyElementsOf(content.places());
        assertThat(loaded.hedges().values().stream().map(it -> it.withVersion(0)))
                .containsExactlyInAnyOrderElementsOf(content.hedges());
        assertThat(loaded.mapShapes().stream().map(it -> it.withVersion(0)))
                .containsExactlyElementsOf(content.mapShapes());
        assertThat(loaded.holidays().stream().map(it -> it.withVersion(0)))
                .containsExactlyElementsOf(content.holidays());
        assertThat(loaded.replies().stream().map(it -> it.withVersion(0))).containsExactlyElementsOf(content.replies());
        assertThat(loaded.edition().withVersion(0)).isEqualTo(content.edition());
        assertThat(loaded.tombstones()).isEmpty();
    }

    @Test
    void whether_what_is_counted_has_sites_is_kept() {
        contentImport.run(Contents.REAL);

        assertThat(load().findCommitment(PARKS).orElseThrow().measures())
                .extracting(Measure::sited)
                .containsExactly(true);
        assertThat(load().findCommitment("2023-joint-procedures").orElseThrow().measures())
                .extracting(Measure::sited)
                .containsExactly(false);
    }

    @Test
    void the_same_content_again_changes_nothing() {
        var first = contentImport.run(Contents.REAL);
        var before = tables.versions();

        var second = contentImport.run(Contents.REAL);

        assertThat(second).isEqualTo(first);
        assertThat(tables.versions()).isEqualTo(before);
        assertThat(loader.findNewerThan(first)).isEmpty();
    }

    @Test
    void one_changed_title_rewrites_one_commitment() {
        var first = contentImport.run(Contents.REAL);
        var before = tables.versions().entrySet();

        var second = contentImport.run(Contents.withTitle(PARKING, new Bilingual("停车泊位", "Parking")));

        assertThat(second).isGreaterThan(first);
        var written = new HashSet<>(tables.versions().entrySet());
        written.removeAll(before);
        assertThat(written).extracting(it -> it.getKey()).containsExactly("commitment " + PARKING);
        assertThat(load().findCommitment(PARKING).orElseThrow().title().zh()).isEqualTo("停车泊位");
    }

    @Test
    void a_commitment_that_has_gone_leaves_a_tombstone() {
        contentImport.run(Contents.REAL);
        var removed = TestClock.NEW_YEAR.plus(Duration.ofDays(1));
        clock.set(removed);

        contentImport.run(Contents.without(PARKING));

        assertThat(load().commitmentsById()).doesNotContainKey(PARKING);
        assertThat(load().findTombstone(PARKING).orElseThrow().withVersion(0))
                .isEqualTo(
                        new Tombstone(PARKING, 0, Contents.commitment(PARKING).title(), null, removed, List.of()));
    }

    @Test
    void a_reason_that_is_told_later_keeps_title_and_time() {
        contentImport.run(Contents.REAL);
        contentImport.run(Contents.without(PARKING));
        clock.set(TestClock.NEW_YEAR.plus(Duration.ofDays(2)));

        contentImport.run(Contents.without(PARKING, new Content.Retired(PARKING, REASON, List.of(PARKS))));

        assertThat(load().findTombstone(PARKING).orElseThrow().withVersion(0))
                .isEqualTo(new Tombstone(
                        PARKING,
                        0,
                        Contents.commitment(PARKING).title(),
                        REASON,
                        TestClock.NEW_YEAR,
                        List.of(new Tombstone.Successor(PARKS))));
    }

    @Test
    void a_retired_id_resolves_in_a_database_that_never_held_it() {
        contentImport.run(Contents.with(new Content.Retired("2023-long-gone", REASON, List.of(PARKING))));

        var tombstone = load().findTombstone("2023-long-gone").orElseThrow();
        assertThat(tombstone.title()).isNull();
        assertThat(tombstone.reason()).isEqualTo(REASON);
    }

    @Test
    void a_tombstone_vanishes_when_its_commitment_returns() {
        contentImport.run(Contents.REAL);
        contentImport.run(Contents.without(PARKING));

        contentImport.run(Contents.REAL);

        assertThat(load().tombstones()).isEmpty();
        assertThat(load().commitmentsById()).containsKey(PARKING);
    }

    @Test
    void a_new_report_takes_the_place_of_the_old_one() {
        contentImport.run(Contents.REAL);
        var paragraphs = tables.count("paragraph");

        contentImport.run(Contents.ofSource("report-2024"));

        assertThat(load().sources()).containsOnlyKeys("report-2024");
        assertThat(load().edition().source()).isEqualTo("report-2024");
        assertThat(tables.count("paragraph")).isEqualTo(paragraphs);
        assertThat(tables.count("edition")).isEqualTo(1);
    }

    @Test
    void the_schematic_is_loaded_as_it_is_drawn() {
        contentImport.run(Contents.REAL);

        var schematic = load().schematic();
        assertThat(schematic.rivers()).extracting(it -> it.name().zh()).containsExactly("长江");
        assertThat(schematic.rivers().getFirst().line())
                .hasSize(39)
                .startsWith(new Position(30.28, 111.57))
                .endsWith(new Position(30.19, 113.86));
        assertThat(schematic.lakes())
                .containsExactly(
                        new Schematic.Lake(
                                "honghu-hu",
                                "honghu-hu",
                                new Bilingual("洪湖（湖泊）", "Hong Lake"),
                                new Position(29.86, 113.34),
                                14_000),
                        new Schematic.Lake(
                                "weishui-shuiku",
                                "weishui-shuiku",
                                new Bilingual("洈水水库", "Weishui Reservoir"),
                                new Position(29.96, 111.58),
                                6_000));
        assertThat(load().areas()).isEmpty();
    }

    @Test
    void boundaries_come_and_go_with_their_file(@TempDir Path folder) {
        var withAreas = ContentCopy.in(folder).withAreas().content();
        contentImport.run(Contents.REAL);

        contentImport.run(withAreas);

        var areas = load().areas();
        assertThat(areas).containsOnlyKeys("songzi-shi", "shashi-qu");
        assertThat(requireNonNull(areas.get("shashi-qu")).contains(new Position(30.31, 112.25)))
                .isTrue();
        assertThat(requireNonNull(areas.get("shashi-qu")).contains(new Position(30.225, 112.375)))
                .isFalse();
        assertThat(requireNonNull(areas.get("songzi-shi")).contains(new Position(30.31, 112.25)))
                .isFalse();
        assertThat(load().schematic().rivers()).hasSize(1);
        assertThat(load().mapShapes().stream().map(it -> it.withVersion(0)))
                .containsExactlyElementsOf(withAreas.mapShapes());

        contentImport.run(Contents.REAL);
        assertThat(load().areas()).isEmpty();
    }

    @Test
    void two_imports_at_once_run_one_after_the_other() throws Exception {
        var begin = new CyclicBarrier(2);
        Callable<Long> together = () -> {
            begin.await();
            return contentImport.run(Contents.REAL);
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(together);
            var second = threads.submit(together);

            assertThat(first.get()).isEqualTo(second.get());
        }
        assertThat(tables.count("commitment"))
                .isEqualTo(Contents.REAL.commitments().size());
        assertThat(tables.count("content_revision")).isEqualTo(1);
    }

    @Test
    void an_import_that_fails_leaves_everything_as_it_was() {
        var first = contentImport.run(Contents.REAL);
        var before = tables.versions();

        var failure = catchThrowable(() -> contentImport.run(Contents.withoutThemes()));

        assertThat(failure).isNotNull();
        assertThat(tables.versions()).isEqualTo(before);
        assertThat(loader.findNewerThan(first)).isEmpty();
    }

    private Snapshot load() {
        return loader.findNewerThan(0).orElseThrow();
    }
}
