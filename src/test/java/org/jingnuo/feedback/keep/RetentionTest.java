package org.jingnuo.feedback.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jingnuo.EmptyTables;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Account;
import org.jingnuo.feedback.Cell;
import org.jingnuo.feedback.Decided;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.KeptFeedback;
import org.jingnuo.feedback.Observation;
import org.jingnuo.feedback.OwnAction;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.OwnPhotos;
import org.jingnuo.feedback.PhotoCovering;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.Seen;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.Submission;
import org.jingnuo.feedback.Submissions;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.guard.Gate;
import org.jingnuo.feedback.identity.IdentifiedSender;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.Pictures;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Time goes on by the clock that the job is given; everything else happens now. */
@PortalTest
@ExtendWith(EmptyFeedback.class)
class RetentionTest {

    private static final Duration SOON = Duration.ofMinutes(5);

    @Autowired
    Submissions submissions;

    @Autowired
    OwnFeedback feedbacks;

    @Autowired
    OwnPhotos ownPhotos;

    @Autowired
    Decisions decisions;

    @Autowired
    PhotoCovering covering;

    @Autowired
    KeptFeedback kept;

    @Autowired
    Photos photos;

    @Autowired
    Gate gate;

    @Autowired
    KeepPeriods periods;

    @Autowired
    RetentionRuns runs;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient database;

    private TrackingCode waiting;
    private TrackingCode asked;
    private TrackingCode published;
    private TrackingCode rejected;
    private TrackingCode merged;
    private TrackingCode withdrawn;

    @BeforeEach
    void one_of_each_state() {
        EmptyTables.empty(database, "feedback, photo, photo_file, feedback_revision, retention_run");
        waiting = sent();
        asked = sent();
        decide(asked, new Decision.Ask("在哪条街？"));
        published = sent();
        decide(published, new Decision.Publish("画好了", photoNames(published), null));
        rejected = sent();
        decide(rejected, new Decision.Ask("在哪条街？"));
        feedbacks.act(rejected, new OwnAction.Answer("园林路"));
        decide(rejected, new Decision.Reject(Reason.OFF_TOPIC, "与承诺无关"));
        merged = sent();
        decide(merged, new Decision.Merge(of(published).id()));
        withdrawn = sent();
        feedbacks.act(withdrawn, new OwnAction.Withdraw());
    }

    @Test
    void before_its_time_nothing_goes() {
        var before = everything();

        after(periods.withdrawn().minus(SOON));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void contacts_go_when_feedback_has_been_closed_long_enough_and_no_others() {
        after(periods.contact().plus(SOON));

        assertThat(List.of(waiting, asked)).allMatch(code -> feedbacks.hasContact(of(code)));
        assertThat(List.of(published, rejected, merged)).noneMatch(code -> feedbacks.hasContact(of(code)));
        assertThat(deleted(Rule.CONTACTS)).isEqualTo(3);
    }

    @Test
    void what_was_withdrawn_is_forgotten_and_nothing_else() {
        after(periods.withdrawn().plus(SOON));

        assertThat(feedbacks.find(withdrawn)).isEmpty();
        assertThat(List.of(waiting, asked, published, rejected, merged))
                .allMatch(code -> feedbacks.find(code).isPresent());
        assertThat(deleted(Rule.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void words_and_photos_of_what_was_not_published_go_and_no_others() {
        after(periods.unpublished().plus(SOON));

        assertThat(List.of(rejected, merged, asked)).allSatisfy(code -> {
            assertThat(feedbacks.hasContact(of(code))).isFalse();
            assertThat(of(code).account().words()).isEmpty();
            assertThat(of(code).account().cell()).isNull();
            assertThat(feedbacks.photos(of(code))).isEmpty();
        });
        assertThat(of(rejected).steps())
                .extracting(it -> it.words())
                .doesNotContain("园林路")
                .contains("与承诺无关");
        assertThat(List.of(waiting, published)).allSatisfy(code -> {
            assertThat(of(code).account().words()).isNotEmpty();
            assertThat(feedbacks.photos(of(code))).hasSize(1);
        });
        assertThat(deleted(Rule.UNPUBLISHED)).isEqualTo(3);
    }

    @Test
    void who_sent_it_goes_with_what_was_said_and_no_earlier() {
        database.sql("UPDATE feedback SET words = '', cell_latitude = NULL, cell_longitude = NULL")
                .update();
        database.sql("DELETE FROM photo").update();

        after(periods.unpublished().plus(SOON));

        assertThat(List.of(rejected, merged, asked)).noneMatch(this::isSenderKnown);
        assertThat(List.of(waiting, published)).allMatch(this::isSenderKnown);
    }

    @Test
    void what_was_left_out_of_what_is_published_goes_and_the_rest_stays() {
        var cut = sent();
        decide(cut, new Decision.Publish("画好了", Set.of(), Reason.PERSONAL_DATA));

        after(periods.unpublished().plus(SOON));

        assertThat(of(cut).account().words()).isEqualTo("画好了");
        assertThat(feedbacks.photos(of(cut))).isEmpty();
        assertThat(of(cut).published()).isNotNull();
        assertThat(feedbacks.photos(of(published))).hasSize(1);
    }

    @Test
    void what_was_covered_of_what_is_published_goes_and_the_rest_stays() {
        var whole = feedbacks.photos(of(published)).getFirst().name();
        var covered =
                covering.cover(whole, List.of(new Region(0.2, 0.2, 0.3, 0.3))).publicName();

        after(periods.unpublished().minus(SOON));
        var before = photos.find(whole, PhotoSize.FULL);
        after(periods.unpublished().plus(Duration.ofDays(1)));

        assertThat(before).isPresent();
        assertThat(photos.find(whole, PhotoSize.FULL)).isEmpty();
        assertThat(photos.findShown(covered, PhotoSize.FULL)).isPresent();
        assertThat(feedbacks.photos(of(published))).extracting(Photo::name).containsExactly(covered);
        assertThat(deleted(Rule.LEFT_OUT)).isEqualTo(1);
    }

    @Test
    void what_was_appealed_waits_with_its_words() {
        feedbacks.act(rejected, new OwnAction.Appeal("请再看看"));

        after(periods.unpublished().plus(SOON));

        assertThat(of(rejected).account().words()).isNotEmpty();
        assertThat(deleted(Rule.UNPUBLISHED)).isEqualTo(2);
    }

    @Test
    void photos_that_were_never_sent_go_and_no_others() {
        var draft = ownPhotos.receive(SendingKey.next(), picture(99));

        after(periods.draftPhotos().minus(SOON));
        var before = ownPhotos.findDraft(draft.name());
        after(periods.draftPhotos().plus(Duration.ofDays(1)));

        assertThat(before).isPresent();
        assertThat(ownPhotos.findDraft(draft.name())).isEmpty();
        assertThat(feedbacks.photos(of(waiting))).hasSize(1);
        assertThat(deleted(Rule.DRAFT_PHOTOS)).isEqualTo(1);
    }

    @Test
    void old_revisions_go_but_the_latest_from_which_nodes_go_on() {
        decide(waiting, new Decision.Publish("", Set.of(), null));
        var latest = database.sql("SELECT max(number) FROM feedback_revision")
                .query(Long.class)
                .single();

        after(periods.revisions().plus(SOON));

        assertThat(database.sql("SELECT number FROM feedback_revision")
                        .query((row, index) -> row.getLong("number"))
                        .list())
                .containsExactly(latest);
    }

    @Test
    void every_rule_says_each_day_once_what_it_did() {
        after(Duration.ofDays(100));
        after(Duration.ofDays(100).plusHours(1));
        after(Duration.ofDays(101));

        assertThat(database.sql(
                                "SELECT rule, count(*) AS runs, sum(deleted) AS deleted FROM retention_run GROUP BY rule")
                        .query((row, index) -> row.getString("rule") + " " + row.getInt("runs"))
                        .list())
                .containsExactlyInAnyOrder(
                        "contacts 2",
                        "draft_photos 2",
                        "unpublished 2",
                        "left_out 2",
                        "withdrawn 2",
                        "revisions 2",
                        "limits 2");
        assertThat(deleted(Rule.UNPUBLISHED)).isEqualTo(3);
    }

    @Test
    void while_one_node_is_at_it_no_other_is() {
        transactions.executeWithoutResult(another -> {
            assertThat(runs.tryLock()).isTrue();
            var elsewhere = new Thread(() -> after(Duration.ofDays(100)));
            elsewhere.start();
            join(elsewhere);
        });

        assertThat(feedbacks.find(withdrawn)).isPresent();
        assertThat(database.sql("SELECT count(*) FROM retention_run")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void after(Duration time) {
        var clock = Clock.fixed(Clock.systemUTC().instant().plus(time), ZoneOffset.UTC);
        new Retention(kept, photos, gate, periods, runs, transactions, clock).run();
    }

    private TrackingCode sent() {
        var key = SendingKey.next();
        var photo = ownPhotos.receive(key, picture(key.hashCode()));
        var account = new Account(
                "2023-parking-spaces",
                null,
                Cell.of(new Position(30.32, 112.26)),
                new Seen(Observation.FINISHED, null),
                "河边新画了停车位");
        return submissions
                .receive(new Submission(key, Language.ZH, account, List.of(photo.name()), "13800138000", null, false)
                        .from(new IdentifiedSender(new byte[32])))
                .code();
    }

    private void decide(TrackingCode code, Decision decision) {
        Decided.now(decisions, of(code).id(), decision);
    }

    private Feedback of(TrackingCode code) {
        return feedbacks.find(code).orElseThrow();
    }

    private boolean isSenderKnown(TrackingCode code) {
        return database.sql("SELECT EXISTS (SELECT FROM feedback_sender WHERE feedback = ?)")
                .param(of(code).id())
                .query(Boolean.class)
                .single();
    }

    private Set<String> photoNames(TrackingCode code) {
        return Set.of(feedbacks.photos(of(code)).getFirst().name());
    }

    private int deleted(Rule rule) {
        return database.sql("SELECT coalesce(sum(deleted), 0) FROM retention_run WHERE rule = ?")
                .param(rule.word())
                .query(Integer.class)
                .single();
    }

    /** All rows of everything that may go, but for photos of drafts and what tells of changes. */
    private List<String> everything() {
        return database.sql("""
                        SELECT 'feedback ' || feedback::text AS line FROM feedback
                        UNION ALL SELECT 'step ' || feedback_step::text FROM feedback_step
                        UNION ALL SELECT 'contact ' || feedback_contact::text FROM feedback_contact
                        UNION ALL SELECT 'sender ' || feedback_sender::text FROM feedback_sender
                        UNION ALL SELECT 'photo ' || photo::text FROM photo
                        UNION ALL SELECT 'file ' || name || size FROM photo_file
                        ORDER BY 1
                        """).query((row, index) -> row.getString("line")).list();
    }

    private static byte[] picture(long seed) {
        return Pictures.jpeg(Pictures.scene(64, 64, seed));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
