package org.jingnuo.feedback.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jingnuo.RepositoryTest;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Its transactions are real, so it empties the tables itself. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Photos.class, PhotoTable.class, PhotoConfiguration.class, PhotosTest.FixedClock.class})
class PhotosTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final byte[] DRAFT = draft(1);
    private static final byte[] ANOTHER = draft(2);

    @TestConfiguration(proxyBeanMethods = false)
    static class FixedClock {
        @Bean
        Clock clock() {
            return Clock.fixed(NOW, java.time.ZoneOffset.UTC);
        }
    }

    @Autowired
    Photos photos;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transactions;

    @BeforeEach
    void begin_without_photos() {
        database.sql("TRUNCATE photo, photo_file, photo_leftover").update();
    }

    @Test
    void a_photo_is_kept_in_all_sizes_and_shown_to_nobody() {
        var photo = photos.receive(DRAFT, picture(1));

        assertThat(photo.name()).matches("[0-9a-f]{32}");
        assertThat(photo.receivedAt()).isEqualTo(NOW);
        assertThat(photo.width()).isEqualTo(80);
        assertThat(photo.height()).isEqualTo(60);
        assertThat(photos.findByDraft(DRAFT)).containsExactly(photo);
        for (var size : PhotoSize.values()) {
            assertThat(photos.find(photo.name(), size)).isPresent();
            assertThat(photos.findShown(photo.name(), size)).isEmpty();
        }
    }

    @Test
    void what_was_sent_itself_is_not_kept() {
        var sent = picture(1);
        photos.receive(DRAFT, sent);

        var kept = database.sql("SELECT jpeg FROM photo_file")
                .query((row, number) -> row.getBytes(1))
                .list();

        assertThat(kept).hasSize(3).noneMatch(file -> Arrays.equals(file, sent));
    }

    @Test
    void the_same_file_sent_again_is_the_same_photo() {
        var first = photos.receive(DRAFT, picture(1));

        assertThat(photos.receive(DRAFT, picture(1))).isEqualTo(first);
        assertThat(photos.receive(ANOTHER, picture(1)).name()).isNotEqualTo(first.name());
        assertThat(count("photo")).isEqualTo(2);
    }

    @Test
    void the_same_file_sent_many_times_at_once_is_one_photo() throws Exception {
        var received = atOnce(8, attempt -> photos.receive(DRAFT, picture(1)).name());

        assertThat(Set.copyOf(received)).hasSize(1);
        assertThat(count("photo")).isEqualTo(1);
        assertThat(count("photo_file")).isEqualTo(3);
    }

    @Test
    void what_is_known_need_not_be_sent() {
        var photo = photos.receive(DRAFT, picture(1));

        assertThat(photos.knows(DRAFT, sha256(picture(1)))).contains(photo);
        assertThat(photos.knows(DRAFT, sha256(picture(2)))).isEmpty();
        assertThat(photos.knows(ANOTHER, sha256(picture(1)))).isEmpty();
    }

    @Test
    void a_draft_has_four_photos_at_most() {
        for (int number = 1; number <= 4; number++) {
            photos.receive(DRAFT, picture(number));
        }

        assertRefused(Reason.TOO_MANY, () -> photos.receive(DRAFT, picture(5)));
        assertThat(photos.receive(DRAFT, picture(4))).isNotNull();
        assertThat(photos.receive(ANOTHER, picture(5))).isNotNull();

        photos.discard(DRAFT, photos.findByDraft(DRAFT).getFirst().name());
        assertThat(photos.receive(DRAFT, picture(5))).isNotNull();
    }

    @Test
    void a_draft_has_four_photos_at_most_even_of_many_sent_at_once() throws Exception {
        var received = atOnce(8, attempt -> {
            try {
                return photos.receive(DRAFT, picture(attempt)).name();
            } catch (RefusedPhoto refused) {
                return refused.reason().name();
            }
        });

        assertThat(received).filteredOn("TOO_MANY"::equals).hasSize(4);
        assertThat(count("photo")).isEqualTo(4);
    }

    @Test
    void nothing_is_stored_of_what_is_refused() {
        assertRefused(Reason.TOO_LARGE, () -> photos.receive(DRAFT, new byte[Photos.MOST_BYTES + 1]));
        assertRefused(Reason.NOT_A_PHOTO, () -> photos.receive(DRAFT, new byte[Photos.MOST_BYTES]));
        assertRefused(Reason.DAMAGED, () -> photos.receive(DRAFT, Arrays.copyOf(picture(1), 500)));
        assertRefused(Reason.ANIMATED, () -> photos.receive(DRAFT, WebpSamples.ANIMATED));

        assertThat(count("photo")).isZero();
        assertThat(count("photo_file")).isZero();
    }

    @Test
    void a_photo_and_its_files_are_stored_together_or_not_at_all() {
        database.sql("ALTER TABLE photo ADD CONSTRAINT full_disk CHECK (false)").update();
        try {
            assertThatThrownBy(() -> photos.receive(DRAFT, picture(1))).isNotInstanceOf(RefusedPhoto.class);
        } finally {
            database.sql("ALTER TABLE photo DROP CONSTRAINT full_disk").update();
        }

        assertThat(count("photo_file")).isZero();
    }

    @Test
    void photos_become_part_of_feedback_in_the_order_wanted() {
        var first = photos.receive(DRAFT, picture(1)).name();
        var second = photos.receive(DRAFT, picture(2)).name();
        photos.receive(DRAFT, picture(3));

        photos.attach("a", DRAFT, List.of(second, first));
        photos.attach("a", DRAFT, List.of(second, first));

        assertThat(photos.findByFeedback(List.of("a", "b")))
                .extracting(Photo::name)
                .containsExactly(second, first);
    }

    @Test
    void only_photos_of_the_draft_that_are_still_there_become_part_of_feedback() {
        var mine = photos.receive(DRAFT, picture(1)).name();
        var theirs = photos.receive(ANOTHER, picture(2)).name();

        assertRefused(Reason.GONE, () -> photos.attach("a", DRAFT, List.of(mine, theirs)));
        assertRefused(Reason.GONE, () -> photos.attach("a", DRAFT, List.of(mine, "0".repeat(32))));
        assertRefused(Reason.TOO_MANY, () -> photos.attach("a", DRAFT, List.of("1", "2", "3", "4", "5")));
        assertThat(photos.findByFeedback(List.of("a"))).isEmpty();

        photos.attach("a", DRAFT, List.of(mine));
        assertRefused(Reason.GONE, () -> photos.attach("b", DRAFT, List.of(mine)));
    }

    @Test
    void photos_are_attached_only_if_the_feedback_is_stored() {
        var name = photos.receive(DRAFT, picture(1)).name();

        transactions.executeWithoutResult(status -> {
            photos.attach("a", DRAFT, List.of(name));
            status.setRollbackOnly();
        });

        assertThat(photos.findByFeedback(List.of("a"))).isEmpty();
    }

    @Test
    void only_what_is_named_is_shown_until_it_is_hidden() {
        var shown = attached("a", DRAFT, 1);
        var other = attached("a", DRAFT, 2);
        var ofOthers = attached("b", ANOTHER, 3);

        photos.show("a", Set.of(shown, ofOthers));

        assertThat(photos.findShown(shown, PhotoSize.SMALL)).isPresent();
        assertThat(photos.findShown(other, PhotoSize.SMALL)).isEmpty();
        assertThat(photos.findShown(ofOthers, PhotoSize.SMALL)).isEmpty();

        photos.hide("a");

        assertThat(photos.findShown(shown, PhotoSize.SMALL)).isEmpty();
        assertThat(photos.find(shown, PhotoSize.SMALL)).isPresent();
    }

    @Test
    void what_is_deleted_leaves_nothing() {
        var name = attached("a", DRAFT, 1);
        var kept = attached("b", ANOTHER, 2);
        photos.show("a", Set.of(name));

        photos.delete("a");

        assertThat(photos.findByFeedback(List.of("a"))).isEmpty();
        assertThat(photos.findShown(name, PhotoSize.FULL)).isEmpty();
        assertThat(photos.find(name, PhotoSize.FULL)).isEmpty();
        assertThat(photos.find(kept, PhotoSize.FULL)).isPresent();
        assertThat(count("photo_file")).isEqualTo(3);
    }

    @Test
    void a_sender_takes_back_only_what_is_still_a_draft_and_theirs() {
        var mine = photos.receive(DRAFT, picture(1)).name();
        var sent = attached("a", DRAFT, 2);

        photos.discard(ANOTHER, mine);
        photos.discard(DRAFT, sent);
        assertThat(count("photo_file")).isEqualTo(6);

        photos.discard(DRAFT, mine);
        assertThat(photos.findByDraft(DRAFT)).extracting(Photo::name).containsExactly(sent);
        assertThat(count("photo_file")).isEqualTo(3);
    }

    @Test
    void abandoned_drafts_are_deleted_and_feedback_is_not() {
        var name = photos.receive(DRAFT, picture(1)).name();
        attached("a", ANOTHER, 2);

        assertThat(photos.deleteAbandoned(NOW)).isZero();
        assertThat(photos.deleteAbandoned(NOW.plus(Duration.ofHours(24)))).isEqualTo(1);

        assertThat(photos.find(name, PhotoSize.FULL)).isEmpty();
        assertThat(photos.findByFeedback(List.of("a"))).hasSize(1);
    }

    @Test
    void photos_that_look_alike_find_each_other() {
        var scene = Pictures.scene(400, 300, 1);
        var first = photos.receive(DRAFT, Pictures.jpeg(scene));
        var again = photos.receive(ANOTHER, Pictures.png(scene));
        photos.receive(DRAFT, picture(2));

        assertThat(photos.alike(first.name(), 8)).extracting(Photo::name).containsExactly(again.name());
        assertThat(photos.alike(first.name(), 64)).hasSize(2).first().isEqualTo(again);
    }

    private String attached(String feedback, byte[] draft, int number) {
        var name = photos.receive(draft, picture(number)).name();
        photos.attach(feedback, draft, List.of(name));
        return name;
    }

    private int count(String table) {
        return database.sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    private interface Attempt {
        String make(int number);
    }

    private static List<String> atOnce(int attempts, Attempt attempt) throws Exception {
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CountDownLatch(1);
            var results = new ArrayList<Future<String>>();
            for (int number = 0; number < attempts; number++) {
                var ownNumber = number;
                Callable<String> waiting = () -> {
                    start.await();
                    return attempt.make(ownNumber);
                };
                results.add(others.submit(waiting));
            }
            start.countDown();
            var received = new ArrayList<String>();
            for (var result : results) {
                received.add(result.get());
            }
            return received;
        }
    }

    private static void assertRefused(Reason reason, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RefusedPhoto.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static byte[] picture(int seed) {
        return Pictures.jpeg(Pictures.scene(80, 60, seed));
    }

    private static byte[] draft(int number) {
        var draft = new byte[32];
        draft[0] = (byte) number;
        return draft;
    }

    private static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
