package org.jingnuo.feedback.photos;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jingnuo.RepositoryTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import software.amazon.awssdk.core.exception.SdkException;

/** Its transactions are real, so it empties the tables itself. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(PhotoTable.class)
@TestInstance(Lifecycle.PER_CLASS)
class S3PhotoStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] DRAFT = new byte[32];
    private static final Region FACE = new Region(0.3, 0.3, 0.3, 0.3);
    private static final byte[] PICTURE = Pictures.jpeg(Pictures.scene(80, 60, 1));

    private final Workbench workbench = new PhotoConfiguration().photoWorkbench();

    private S3Server server;

    @Autowired
    PhotoTable table;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeAll
    void start() throws Exception {
        server = new S3Server();
    }

    @AfterAll
    void stop() throws Exception {
        server.close();
        workbench.close();
    }

    @BeforeEach
    void begin_without_photos() {
        server.empty();
        database.sql("TRUNCATE photo, photo_leftover").update();
    }

    @Test
    void a_photo_is_kept_in_the_bucket_and_not_in_the_database() {
        var photos = photos(S3Server.SECRET_KEY);
        var photo = photos.receive(DRAFT, PICTURE);

        assertThat(server.count()).isEqualTo(3);
        assertThat(rows("photo_file")).isZero();
        assertThat(rows("photo_leftover")).isZero();
        for (var size : PhotoSize.values()) {
            assertThat(Pictures.read(photos.find(photo.name(), size).orElseThrow())
                            .getWidth())
                    .isEqualTo(80);
        }
        assertThat(photos.find("0".repeat(32), PhotoSize.FULL)).isEmpty();
    }

    @Test
    void what_is_deleted_leaves_the_bucket() {
        var photos = photos(S3Server.SECRET_KEY);
        var name = photos.receive(DRAFT, PICTURE).name();
        photos.attach("a", DRAFT, List.of(name));
        photos.show("a", Set.of(name));

        inTransaction(() -> photos.delete("a"));

        assertThat(server.count()).isZero();
        assertThat(rows("photo_leftover")).isZero();
        assertThat(photos.find(name, PhotoSize.FULL)).isEmpty();
    }

    @Test
    void what_is_not_deleted_after_all_stays() {
        var photos = photos(S3Server.SECRET_KEY);
        var name = photos.receive(DRAFT, PICTURE).name();
        photos.attach("a", DRAFT, List.of(name));

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            photos.delete("a");
            status.setRollbackOnly();
        });

        assertThat(photos.find(name, PhotoSize.FULL)).isPresent();
        assertThat(rows("photo_leftover")).isZero();
    }

    @Test
    void what_cannot_be_deleted_now_is_deleted_when_abandoned_drafts_are() {
        var photos = photos(S3Server.SECRET_KEY);
        var name = photos.receive(DRAFT, PICTURE).name();
        photos.attach("a", DRAFT, List.of(name));

        inTransaction(() -> photos("wrong").delete("a"));
        assertThat(server.count()).isEqualTo(3);
        assertThat(photos.findByFeedback(List.of("a"))).isEmpty();

        photos.deleteAbandoned(NOW.minusSeconds(1));
        assertThat(server.count()).isZero();
        assertThat(rows("photo_leftover")).isZero();
    }

    @Test
    void what_was_put_without_a_row_is_deleted_when_abandoned_drafts_are() {
        var photos = photos(S3Server.SECRET_KEY);
        database.sql("ALTER TABLE photo ADD CONSTRAINT full_disk CHECK (false)").update();
        try {
            assertThatThrownBy(() -> photos.receive(DRAFT, PICTURE)).isNotInstanceOf(RefusedPhoto.class);
        } finally {
            database.sql("ALTER TABLE photo DROP CONSTRAINT full_disk").update();
        }
        assertThat(server.count()).isEqualTo(3);

        photos.deleteAbandoned(NOW);
        assertThat(server.count()).isEqualTo(3);

        photos.deleteAbandoned(NOW.plusSeconds(1));
        assertThat(server.count()).isZero();
    }

    @Test
    void a_bucket_that_does_not_answer_is_no_photo_that_is_missing() {
        var name = photos(S3Server.SECRET_KEY).receive(DRAFT, PICTURE).name();

        assertThatThrownBy(() -> photos("wrong").find(name, PhotoSize.FULL))
                .isInstanceOf(DataAccessResourceFailureException.class);
    }

    @Test
    void a_photo_that_cannot_be_put_is_not_received() {
        assertThatThrownBy(() -> photos("wrong").receive(DRAFT, PICTURE)).isInstanceOf(SdkException.class);

        assertThat(rows("photo")).isZero();
    }

    @Test
    void what_is_covered_lies_beside_the_whole_until_something_else_is() {
        var photos = photos(S3Server.SECRET_KEY);
        var name = attached(photos);

        var first = inTransaction(photos, photos.draw(name, List.of(FACE)));
        assertThat(server.count()).isEqualTo(6);
        var second = inTransaction(photos, photos.draw(name, List.of(FACE)));
        assertThat(server.count()).isEqualTo(6);
        assertThat(photos.find(first.publicName(), PhotoSize.FULL)).isEmpty();
        assertThat(photos.find(second.publicName(), PhotoSize.FULL)).isPresent();
        inTransaction(photos, photos.draw(name, List.of()));

        assertThat(server.count()).isEqualTo(3);
        assertThat(photos.find(name, PhotoSize.FULL)).isPresent();
        assertThat(rows("photo_leftover")).isZero();
    }

    @Test
    void what_is_covered_leaves_the_bucket_with_the_whole() {
        var photos = photos(S3Server.SECRET_KEY);
        inTransaction(photos, photos.draw(attached(photos), List.of(FACE)));

        inTransaction(() -> photos.delete("a"));

        assertThat(server.count()).isZero();
        assertThat(rows("photo_leftover")).isZero();
    }

    @Test
    void what_nobody_sees_leaves_the_bucket_and_what_everybody_sees_stays() {
        var photos = photos(S3Server.SECRET_KEY);
        var name = attached(photos);
        photos.show("a", Set.of(name));
        var covered = inTransaction(photos, photos.draw(name, List.of(FACE)));

        inTransaction(() -> photos.deleteUnseen("a"));

        assertThat(server.count()).isEqualTo(3);
        assertThat(photos.findShown(covered.publicName(), PhotoSize.FULL)).isPresent();
        assertThat(photos.find(name, PhotoSize.FULL)).isEmpty();
        assertThat(rows("photo_leftover")).isZero();
    }

    @Test
    void what_was_drawn_and_not_covered_after_all_is_deleted_when_abandoned_drafts_are() {
        var photos = photos(S3Server.SECRET_KEY);
        var name = attached(photos);
        photos.draw(name, List.of(FACE));
        var cover = photos.draw(name, List.of(FACE));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            photos.cover(cover);
            status.setRollbackOnly();
        });
        assertThat(server.count()).isEqualTo(9);

        photos.deleteAbandoned(NOW.plusSeconds(1));

        assertThat(server.count()).isEqualTo(3);
        assertThat(photos.find(name, PhotoSize.FULL)).isPresent();
        assertThat(rows("photo_leftover")).isZero();
    }

    private static String attached(Photos photos) {
        var name = photos.receive(DRAFT, PICTURE).name();
        photos.attach("a", DRAFT, List.of(name));
        return name;
    }

    private Photo inTransaction(Photos photos, Cover cover) {
        return requireNonNull(new TransactionTemplate(transactions).execute(status -> photos.cover(cover)));
    }

    private Photos photos(String secretKey) {
        var store = new PhotoConfiguration().photoStore(server.settings(secretKey), database, transactions, CLOCK);
        return new Photos(table, store, workbench, new TransactionTemplate(transactions), CLOCK);
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private int rows(String table) {
        return database.sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }
}
