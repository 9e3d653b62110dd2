package org.jingnuo.feedback.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jingnuo.RepositoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Its transactions are real, so it empties the tables itself. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Photos.class, PhotoTable.class, PhotoConfiguration.class, PhotosTest.FixedClock.class})
class CoveredPhotosTest {

    private static final byte[] DRAFT = new byte[32];
    private static final byte[] ANOTHER = Arrays.copyOf(new byte[] {1}, 32);
    private static final Region FACE = new Region(0.3, 0.25, 0.2, 0.3);
    private static final Region PLATE = new Region(0.75, 0.5, 0.25, 0.5);

    @Autowired
    Photos photos;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    private Photo whole;

    @BeforeEach
    void begin_with_one_photo() {
        database.sql("TRUNCATE photo, photo_file").update();
        var name = photos.receive(DRAFT, Pictures.jpeg(Pictures.scene(400, 300, 1)))
                .name();
        photos.attach("a", DRAFT, List.of(name));
        whole = now();
    }

    @Test
    void what_is_covered_before_it_is_shown_is_never_shown() {
        var covered = cover(FACE);

        photos.show("a", Set.of(whole.name()));

        assertShown(covered.publicName());
        assertNotShown(whole.name());
    }

    @Test
    void what_is_covered_after_it_was_shown_is_shown_no_longer() {
        photos.show("a", Set.of(whole.name()));

        var covered = cover(FACE);

        assertThat(covered.shown()).isTrue();
        assertShown(covered.publicName());
        assertNotShown(whole.name());
    }

    @Test
    void regions_are_kept_to_be_seen_and_changed() {
        cover(FACE, PLATE);

        assertThat(now().covered()).containsExactly(FACE, PLATE);
        assertThat(photos.findByDraft(DRAFT)).containsExactly(now());
    }

    @Test
    void other_regions_are_covered_under_another_name_and_what_was_seen_before_is_gone() {
        photos.show("a", Set.of(whole.name()));
        var first = cover(FACE).publicName();

        var second = cover(PLATE).publicName();

        assertThat(second).matches("[0-9a-f]{32}").isNotIn(first, whole.name());
        assertShown(second);
        assertNotShown(first);
        assertThat(photos.find(first, PhotoSize.FULL)).isEmpty();
        assertThat(fullOf(second))
                .isEqualTo(Darkroom.cover(fullOf(whole.name()), List.of(PLATE))
                        .files()
                        .get(PhotoSize.FULL));
    }

    @Test
    void the_same_regions_again_have_another_name() {
        assertThat(cover(FACE).publicName()).isNotEqualTo(cover(FACE).publicName());
    }

    @Test
    void all_of_it_stays_for_those_who_may_see_it_and_can_be_shown_again() {
        photos.show("a", Set.of(whole.name()));
        var before = fullOf(whole.name());
        var covered = cover(FACE).publicName();
        assertThat(fullOf(whole.name())).isEqualTo(before);

        cover();

        assertThat(now().covered()).isEmpty();
        assertThat(now().publicName()).isEqualTo(whole.name());
        assertShown(whole.name());
        assertNotShown(covered);
        assertThat(files()).isEqualTo(3);
    }

    @Test
    void what_was_taken_down_is_covered_when_it_is_shown_again() {
        cover(FACE);
        photos.show("a", Set.of(whole.name()));
        photos.hide("a");
        assertNotShown(now().publicName());

        photos.show("a", Set.of(whole.name()));

        assertShown(now().publicName());
        assertNotShown(whole.name());
    }

    @Test
    void nothing_is_covered_if_the_transaction_does_not_come_about() {
        var cover = photos.draw(whole.name(), List.of(FACE));

        transactions.executeWithoutResult(status -> {
            photos.cover(cover);
            status.setRollbackOnly();
        });

        assertThat(now()).isEqualTo(whole);
        assertThat(files()).isEqualTo(3);
    }

    @Test
    void deleting_a_photo_takes_what_was_covered_along() {
        cover(FACE);

        photos.delete("a");

        assertThat(files()).isZero();
    }

    @Test
    void what_nobody_sees_can_be_deleted_and_what_everybody_sees_stays() {
        photos.show("a", Set.of(whole.name()));
        var covered = cover(FACE).publicName();
        var seen = fullOf(covered);

        photos.deleteUnseen("a");

        assertShown(covered);
        assertThat(fullOf(covered)).isEqualTo(seen);
        assertThat(photos.find(whole.name(), PhotoSize.FULL)).isEmpty();
        assertThat(files()).isEqualTo(3);
        assertThat(now().name()).isEqualTo(covered);
        assertThat(now().covered()).isEmpty();
        assertThat(now().likeness()).isEqualTo(Darkroom.develop(seen).likeness());
    }

    @Test
    void what_is_not_shown_goes_with_what_would_have_been() {
        cover(FACE);

        photos.deleteUnseen("a");

        assertThat(photos.findByFeedback(List.of("a"))).isEmpty();
        assertThat(files()).isZero();
    }

    @Test
    void it_is_known_by_what_it_showed_when_it_is_sent_again() {
        cover(new Region(0, 0, 1, 1));

        var again = photos.receive(ANOTHER, Pictures.jpeg(Pictures.scene(400, 300, 1)));

        assertThat(photos.alike(again.name(), 8)).extracting(Photo::name).containsExactly(whole.name());
    }

    @Test
    void what_was_deleted_or_is_a_draft_cannot_be_covered() {
        var cover = photos.draw(whole.name(), List.of(FACE));
        photos.delete("a");
        var draft = photos.receive(DRAFT, Pictures.jpeg(Pictures.scene(400, 300, 2)))
                .name();

        assertThatThrownBy(() -> photos.cover(cover)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> photos.draw(whole.name(), List.of(FACE))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> photos.cover(photos.draw(draft, List.of(FACE))))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(files()).isEqualTo(3);
    }

    @Test
    void at_most_twenty_regions_are_covered() {
        assertThat(cover(Collections.nCopies(20, FACE).toArray(Region[]::new)).covered())
                .hasSize(20);

        assertThatIllegalArgumentException().isThrownBy(() -> photos.draw(whole.name(), Collections.nCopies(21, FACE)));
    }

    private Photo cover(Region... regions) {
        return photos.cover(photos.draw(whole.name(), List.of(regions)));
    }

    private Photo now() {
        return photos.findByFeedback(List.of("a")).getFirst();
    }

    private byte[] fullOf(String name) {
        return photos.find(name, PhotoSize.FULL).orElseThrow();
    }

    private void assertShown(String name) {
        for (var size : PhotoSize.values()) {
            assertThat(photos.findShown(name, size)).as("%s", size).isPresent();
        }
    }

    private void assertNotShown(String name) {
        for (var size : PhotoSize.values()) {
            assertThat(photos.findShown(name, size)).as("%s", size).isEmpty();
        }
    }

    private int files() {
        return database.sql("SELECT count(*) FROM photo_file")
                .query(Integer.class)
                .single();
    }
}
