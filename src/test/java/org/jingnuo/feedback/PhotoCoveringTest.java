package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

@PortalTest
@ExtendWith(EmptyFeedback.class)
class PhotoCoveringTest {

    private static final List<Region> FACE = List.of(new Region(0.25, 0.25, 0.5, 0.5));
    private static final String PAGE = "/seen";

    @LocalServerPort
    int port;

    @Autowired
    Submissions submissions;

    @Autowired
    OwnPhotos ownPhotos;

    @Autowired
    OwnFeedback own;

    @Autowired
    Decisions decisions;

    @Autowired
    PhotoCovering covering;

    @Autowired
    Photos photos;

    @Autowired
    FeedbackRevisions revisions;

    @Autowired
    PublishedFeedback published;

    @Autowired
    TransactionOperations transactions;

    private TrackingCode code;
    private Photo photo;

    @BeforeEach
    void one_waits() {
        var key = SendingKey.next();
        photo = ownPhotos.receive(key, Drawn.picture(key.hashCode()));
        var account = new Account(null, null, null, new Seen(Observation.FINISHED, null), "长椅装好了");
        code = submissions
                .receive(new Submission(key, Language.ZH, account, List.of(photo.name()), null, null, false))
                .code();
    }

    @Test
    void covering_what_waits_tells_nobody_and_pages_name_it_once_it_is_published() {
        var before = revisions.latest();

        var covered = covering.cover(photo.name(), FACE);

        assertThat(revisions.latest()).isEqualTo(before);
        publish();
        assertThat(page()).contains(covered.publicName()).doesNotContain(photo.name());
    }

    @Test
    void every_page_names_what_is_covered_at_once() {
        publish();
        assertThat(page()).contains(photo.name());

        var first = covering.cover(photo.name(), FACE).publicName();
        assertThat(page()).contains(first).doesNotContain(photo.name());

        var second = covering.cover(photo.name(), FACE).publicName();
        assertThat(page()).contains(second).doesNotContain(first);

        covering.cover(photo.name(), List.of());
        assertThat(page()).contains(photo.name()).doesNotContain(second);
    }

    @Test
    void within_a_transaction_of_others_it_happens_with_them_or_not_at_all() {
        publish();
        var before = revisions.latest();
        var cover = photos.draw(photo.name(), FACE);

        transactions.executeWithoutResult(transaction -> {
            covering.apply(cover);
            transaction.setRollbackOnly();
        });
        assertThat(revisions.latest()).isEqualTo(before);
        transactions.executeWithoutResult(transaction -> covering.apply(cover));
        published.refresh();

        assertThat(page()).doesNotContain(photo.name());
    }

    @Test
    void what_was_withdrawn_meanwhile_is_not_covered() {
        publish();
        var cover = photos.draw(photo.name(), FACE);
        own.act(code, new OwnAction.Withdraw());

        assertThatThrownBy(() -> transactions.execute(transaction -> covering.apply(cover)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> covering.cover(photo.name(), FACE)).isInstanceOf(NoSuchElementException.class);
        assertThat(photos.find(photo.name(), PhotoSize.FULL)).isEmpty();
    }

    private void publish() {
        var id = own.find(code).orElseThrow().id();
        Decided.now(decisions, id, new Decision.Publish("长椅装好了", Set.of(photo.name()), null));
    }

    private String page() {
        return new Portal(port).get(PAGE).text();
    }
}
