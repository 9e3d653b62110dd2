package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decided;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.Drawn;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Marks;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.PhotoCovering;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.jingnuo.search.TextSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One marked word, one photo and one contact, followed through everything that could let them out. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@ExtendWith(EmptyFeedback.class)
class LeakTest {

    static final String COMMITMENT = "2023-pocket-parks";

    private final Instant begun = Instant.now();
    private final String mark = Marks.next(new Random());
    private final byte[] picture = Drawn.picture(mark.hashCode());
    private final byte[] markedPicture = MarkedPicture.file(mark.hashCode());

    @LocalServerPort
    int port;

    @Autowired
    Decisions decisions;

    @Autowired
    OwnFeedback own;

    @Autowired
    PhotoCovering covering;

    @Autowired
    Photos photos;

    @Autowired
    Search search;

    @Autowired
    TextSearch texts;

    @Autowired
    JdbcClient database;

    @Autowired
    JingnuoProperties properties;

    private Traces traces;
    private Portal portal;
    private Passerby sender;

    @BeforeEach
    void begin() {
        SearchReadiness.await(search);
        portal = new Portal(port);
        sender = new Passerby(portal);
        traces = new Traces(portal, database, properties.data(), begun);
    }

    @Test
    void words_photo_and_contact_are_where_they_must_be_and_nowhere_else(CapturedOutput output) throws Exception {
        var code = sender.sends(words(), picture);
        var feedback = own.find(code).orElseThrow();
        var photo = own.photos(feedback).getFirst();
        var full = photos.find(photo.name(), PhotoSize.FULL).orElseThrow();

        assertNotPublic(photo);
        assertThat(traces.tables(mark)).containsExactly("feedback");

        Decided.now(decisions, feedback.id(), new Decision.Ask("在哪一段？"));
        sender.acts(code, "action=answer&words=" + mark);
        assertNotPublic(photo);
        assertThat(traces.tables(mark)).containsExactlyInAnyOrder("feedback", "feedback_step");

        Decided.now(decisions, feedback.id(), new Decision.Publish(words(), Set.of(photo.name()), null));
        var published = traces.published();
        assertThat(published.at(mark))
                .contains("/", "/en", "/c/" + COMMITMENT, "/en/c/" + COMMITMENT, "/seen", "/near?place=shashi-qu");
        assertThat(published.at(photo.name())).contains("/", "/seen");
        assertThat(texts.find("feedback", mark, 10)).hasSize(1);
        assertThat(traces.statuses(photo.name())).containsOnly(200);

        sender.acts(code, "action=withdraw");
        assertNotPublic(photo);
        assertThat(traces.tables(mark)).isEmpty();
        assertThat(traces.tables(photo.name())).isEmpty();
        assertThat(database.sql("SELECT count(*) FROM feedback_contact")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(traces.files(mark.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(traces.files(picture)).isEmpty();
        assertThat(traces.files(full)).isEmpty();
        assertThat(output).contains("Showing feedback revision").doesNotContain(mark, Passerby.CONTACT, photo.name());
        assertThat(output.toString()).doesNotContain(code.grouped()).doesNotContain(code.digits());
    }

    @Test
    void a_covered_region_is_where_it_must_be_and_nowhere_else(CapturedOutput output) throws Exception {
        var code = sender.sends(words(), markedPicture);
        var photo = photoOf(code);
        var whole = photos.find(photo.name(), PhotoSize.FULL).orElseThrow();
        var feedback = own.find(code).orElseThrow();

        var covered = covering.cover(photo.name(), List.of(MarkedPicture.MARK));
        assertNotPublic(photo, covered.publicName());
        assertThat(traces.statuses(covered.publicName())).containsOnly(404);

        Decided.now(decisions, feedback.id(), new Decision.Publish(words(), Set.of(photo.name()), null));
        assertOnlyCoveredIsPublic(photo, covered, code);

        covering.cover(photo.name(), List.of());
        assertThat(traces.statuses(covered.publicName())).containsOnly(404);
        assertThat(traces.published(photo.name())).contains("/", "/seen");
        assertThat(traces.jpegs(photo.name())).allMatch(MarkedPicture::isSeen);

        var again = covering.cover(photo.name(), List.of(MarkedPicture.MARK));
        assertOnlyCoveredIsPublic(photo, again, code);
        var seen = photos.find(again.publicName(), PhotoSize.FULL).orElseThrow();

        sender.acts(code, "action=withdraw");
        assertNotPublic(photo, again.publicName());
        assertThat(traces.statuses(again.publicName())).containsOnly(404);
        for (var name : List.of(photo.name(), covered.publicName(), again.publicName())) {
            assertThat(traces.tables(name)).isEmpty();
            assertThat(output).doesNotContain(name);
        }
        for (var file : List.of(markedPicture, whole, seen)) {
            assertThat(traces.files(file)).isEmpty();
        }
    }

    private void assertOnlyCoveredIsPublic(Photo photo, Photo covered, TrackingCode code) {
        var published = traces.published();
        assertThat(published.at(photo.name())).isEmpty();
        assertThat(traces.statuses(photo.name())).containsOnly(404);
        assertThat(published.at(covered.publicName())).contains("/", "/seen", "/c/" + COMMITMENT);
        assertThat(traces.statuses(covered.publicName())).containsOnly(200);
        assertThat(traces.jpegs(covered.publicName())).hasSize(3).noneMatch(MarkedPicture::isSeen);
        assertThat(MarkedPicture.isSeen(sender.ownPhoto(code, photo.name()).body()))
                .isTrue();
        assertThat(sender.ownPhoto(code, covered.publicName()).status()).isEqualTo(404);
    }

    @Test
    void a_contact_is_nowhere_in_clear(CapturedOutput output) throws Exception {
        var code = sender.sends(words(), picture);
        var feedback = own.find(code).orElseThrow();
        Decided.now(decisions, feedback.id(), new Decision.Publish(words(), Set.of(), null));

        assertThat(own.hasContact(feedback)).isTrue();
        assertThat(traces.published(Passerby.CONTACT)).isEmpty();
        assertThat(traces.tables(Passerby.CONTACT)).isEmpty();
        assertThat(traces.files(Passerby.CONTACT.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(portal.get("/feedback/" + code.grouped()).text()).doesNotContain(Passerby.CONTACT);
        assertThat(output).doesNotContain(Passerby.CONTACT);
    }

    @Test
    void what_the_database_refuses_is_not_told_in_the_log(CapturedOutput output) throws Exception {
        database.sql("ALTER TABLE feedback ADD CONSTRAINT nothing_more CHECK (words = '') NOT VALID")
                .update();
        try {
            assertThat(sender.post(words(), picture).statusCode()).isEqualTo(503);
        } finally {
            database.sql("ALTER TABLE feedback DROP CONSTRAINT nothing_more").update();
        }

        assertThat(output).doesNotContain(mark, Passerby.CONTACT);
        assertThat(Files.readString(databaseLog())).contains("nothing_more").doesNotContain(mark, Passerby.CONTACT);
    }

    /** Of the server that the portal brings. */
    private Path databaseLog() {
        var cluster = database.sql("SHOW data_directory").query(String.class).single();
        return Path.of(cluster).resolveSibling("server.log");
    }

    /** @param others what must be nowhere either */
    private void assertNotPublic(Photo photo, String... others) {
        var published = traces.published();
        assertThat(published.at(mark)).isEmpty();
        assertThat(published.at(photo.name())).isEmpty();
        assertThat(others).allSatisfy(other -> assertThat(published.at(other)).isEmpty());
        assertThat(texts.find("feedback", mark, 10)).isEmpty();
        assertThat(traces.statuses(photo.name())).containsOnly(404);
        assertThat(portal.get("/feedback/draft/" + photo.name()).status()).isEqualTo(404);
    }

    private Photo photoOf(TrackingCode code) {
        return own.photos(own.find(code).orElseThrow()).getFirst();
    }

    private String words() {
        return "长椅装好了，" + mark;
    }
}
