package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decided;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.Drawn;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.Marks;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.PhotoCovering;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoPaths;
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
    private static final String CONTACT = "13912345678";

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

    @BeforeEach
    void begin() {
        SearchReadiness.await(search);
        portal = new Portal(port);
        traces = new Traces(portal, database, properties.data(), begun);
    }

    @Test
    void words_photo_and_contact_are_where_they_must_be_and_nowhere_else(CapturedOutput output) throws Exception {
        var code = sent(picture);
        var feedback = own.find(code).orElseThrow();
        var photo = own.photos(feedback).getFirst();
        var full = photos.find(photo.name(), PhotoSize.FULL).orElseThrow();

        assertNotPublic(photo);
        assertThat(traces.tables(mark)).containsExactly("feedback");

        Decided.now(decisions, feedback.id(), new Decision.Ask("在哪一段？"));
        act(code, "action=answer&words=" + mark);
        assertNotPublic(photo);
        assertThat(traces.tables(mark)).containsExactlyInAnyOrder("feedback", "feedback_step");

        Decided.now(decisions, feedback.id(), new Decision.Publish(words(), Set.of(photo.name()), null));
        assertThat(traces.published(mark))
                .contains("/", "/en", "/c/" + COMMITMENT, "/en/c/" + COMMITMENT, "/seen", "/near?place=shashi-qu");
        assertThat(traces.published(photo.name())).contains("/", "/seen");
        assertThat(texts.find("feedback", mark, 10)).hasSize(1);
        assertThat(statuses(photo.name())).containsOnly(200);

        act(code, "action=withdraw");
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
        assertThat(output).contains("Showing feedback revision").doesNotContain(mark, CONTACT, photo.name());
        assertThat(output.toString()).doesNotContain(code.grouped()).doesNotContain(code.digits());
    }

    @Test
    void a_covered_region_is_where_it_must_be_and_nowhere_else(CapturedOutput output) throws Exception {
        var code = sent(markedPicture);
        var photo = photoOf(code);
        var whole = photos.find(photo.name(), PhotoSize.FULL).orElseThrow();
        var feedback = own.find(code).orElseThrow();

        var covered = covering.cover(photo.name(), List.of(MarkedPicture.MARK));
        assertNotPublic(photo);
        assertThat(traces.published(covered.publicName())).isEmpty();
        assertThat(statuses(covered.publicName())).containsOnly(404);

        Decided.now(decisions, feedback.id(), new Decision.Publish(words(), Set.of(photo.name()), null));
        assertOnlyCoveredIsPublic(photo, covered, code);

        covering.cover(photo.name(), List.of());
        assertThat(statuses(covered.publicName())).containsOnly(404);
        assertThat(traces.published(photo.name())).contains("/", "/seen");
        assertThat(jpegs(photo.name())).allMatch(MarkedPicture::isSeen);

        var again = covering.cover(photo.name(), List.of(MarkedPicture.MARK));
        assertOnlyCoveredIsPublic(photo, again, code);
        var seen = photos.find(again.publicName(), PhotoSize.FULL).orElseThrow();

        act(code, "action=withdraw");
        assertNotPublic(photo);
        assertThat(statuses(again.publicName())).containsOnly(404);
        assertThat(traces.published(again.publicName())).isEmpty();
        for (var name : List.of(photo.name(), covered.publicName(), again.publicName())) {
            assertThat(traces.tables(name)).isEmpty();
            assertThat(output).doesNotContain(name);
        }
        for (var file : List.of(markedPicture, whole, seen)) {
            assertThat(traces.files(file)).isEmpty();
        }
    }

    private void assertOnlyCoveredIsPublic(Photo photo, Photo covered, TrackingCode code) {
        assertThat(traces.published(photo.name())).isEmpty();
        assertThat(statuses(photo.name())).containsOnly(404);
        assertThat(traces.published(covered.publicName())).contains("/", "/seen", "/c/" + COMMITMENT);
        assertThat(statuses(covered.publicName())).containsOnly(200);
        assertThat(jpegs(covered.publicName())).hasSize(3).noneMatch(MarkedPicture::isSeen);
        assertThat(MarkedPicture.isSeen(ownPhoto(code, photo.name()).body())).isTrue();
        assertThat(ownPhoto(code, covered.publicName()).status()).isEqualTo(404);
    }

    @Test
    void a_contact_is_nowhere_in_clear(CapturedOutput output) throws Exception {
        var code = sent(picture);
        var feedback = own.find(code).orElseThrow();
        Decided.now(decisions, feedback.id(), new Decision.Publish(words(), Set.of(), null));

        assertThat(own.hasContact(feedback)).isTrue();
        assertThat(traces.published(CONTACT)).isEmpty();
        assertThat(traces.tables(CONTACT)).isEmpty();
        assertThat(traces.files(CONTACT.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(portal.get("/feedback/" + code.grouped()).text()).doesNotContain(CONTACT);
        assertThat(output).doesNotContain(CONTACT);
    }

    @Test
    void what_the_database_refuses_is_not_told_in_the_log(CapturedOutput output) throws Exception {
        database.sql("ALTER TABLE feedback ADD CONSTRAINT nothing_more CHECK (words = '') NOT VALID")
                .update();
        try {
            assertThat(post(picture).statusCode()).isEqualTo(503);
        } finally {
            database.sql("ALTER TABLE feedback DROP CONSTRAINT nothing_more").update();
        }

        assertThat(output).doesNotContain(mark, CONTACT);
        assertThat(Files.readString(databaseLog())).contains("nothing_more").doesNotContain(mark, CONTACT);
    }

    /** Of the server that the portal brings. */
    private Path databaseLog() {
        var cluster = database.sql("SHOW data_directory").query(String.class).single();
        return Path.of(cluster).resolveSibling("server.log");
    }

    private void assertNotPublic(Photo photo) {
        assertThat(traces.published(mark)).isEmpty();
        assertThat(traces.published(photo.name())).isEmpty();
        assertThat(texts.find("feedback", mark, 10)).isEmpty();
        assertThat(statuses(photo.name())).containsOnly(404);
        assertThat(portal.get("/feedback/draft/" + photo.name()).status()).isEqualTo(404);
    }

    private List<Integer> statuses(String name) {
        return answers(name).map(Portal.Answer::status).toList();
    }

    private List<byte[]> jpegs(String name) {
        return answers(name).map(Portal.Answer::body).toList();
    }

    private Stream<Portal.Answer> answers(String name) {
        return Stream.of(PhotoSize.values()).map(size -> portal.get(PhotoPaths.photo(name, size)));
    }

    private Portal.Answer ownPhoto(TrackingCode code, String name) {
        return portal.get("/feedback/" + code.grouped() + "/photos/" + name);
    }

    private Photo photoOf(TrackingCode code) {
        return own.photos(own.find(code).orElseThrow()).getFirst();
    }

    private String words() {
        return "长椅装好了，" + mark;
    }

    private TrackingCode sent(byte[] picture) throws IOException, InterruptedException {
        var answer = post(picture);
        var address = answer.headers().firstValue("Location").orElseThrow();
        return TrackingCode.parse(address.replaceAll("/feedback/|\\?.*", "")).orElseThrow();
    }

    private HttpResponse<Void> post(byte[] picture) throws IOException, InterruptedException {
        var form = new MultipartForm(SendingKey.next(), Button.SEND)
                .with(Field.COMMITMENT, COMMITMENT)
                .with(Field.PLACE, "shashi-qu")
                .with(Field.SEEN, "under_way")
                .with(Field.WORDS, words())
                .with(Field.CONTACT, CONTACT)
                .withPhoto(picture);
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(form.to(port), BodyHandlers.discarding());
        }
    }

    private void act(TrackingCode code, String fields) {
        var answer = portal.send(
                "POST",
                "/feedback/" + code.grouped(),
                fields,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(answer.status()).isEqualTo(303);
    }
}
