package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decided;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Marks;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.PhotoCovering;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.Region;
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

/** Three marked words and one photo, of which the moderators cover now these parts and now others. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@ExtendWith(EmptyFeedback.class)
class CoveredLeakTest {

    private static final String COVERED = "***";
    private static final List<String> PAGES =
            List.of("/", "/en", "/c/" + LeakTest.COMMITMENT, "/en/c/" + LeakTest.COMMITMENT, "/seen", "/en/seen");

    /** The mark and what is around it. */
    private static final Region LARGER = new Region(0.3, 0.2, 0.5, 0.6);

    private final Instant begun = Instant.now();
    private final Random random = new Random();
    private final String one = Marks.next(random);
    private final String two = Marks.next(random);
    private final String three = Marks.next(random);
    private final byte[] picture = MarkedPicture.file(one.hashCode());

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
    private Feedback feedback;
    private Photo photo;

    /** Under which the photo was ever to be had. */
    private final List<String> names = new ArrayList<>();

    @BeforeEach
    void all_of_it_is_sent() throws Exception {
        SearchReadiness.await(search);
        var portal = new Portal(port);
        traces = new Traces(portal, database, properties.data(), begun);
        var code = new Passerby(portal).sends(words(one, two, three), picture);
        feedback = own.find(code).orElseThrow();
        photo = own.photos(feedback).getFirst();
        names.add(photo.name());
    }

    @Test
    void what_is_covered_now_is_nowhere_whatever_was_covered_before(CapturedOutput output) throws Exception {
        var whole = photos.find(photo.name(), PhotoSize.FULL).orElseThrow();

        var first = covering.cover(photo.name(), List.of(MarkedPicture.MARK));
        publish(words(COVERED, two, three));
        assertPublic(first, two, three);
        takeBack();
        assertNothingIsPublic();
        var second = covering.cover(photo.name(), List.of(LARGER));
        publish(words(one, COVERED, COVERED));
        assertPublic(second, one);
        Decided.now(decisions, feedback.id(), new Decision.Reject(Reason.PERSONAL_DATA, "不再公开"));
        assertNothingIsPublic();

        assertThat(marks()).allSatisfy(mark -> {
            assertThat(traces.tables(mark)).containsExactly("feedback");
            assertThat(traces.files(mark.getBytes(StandardCharsets.UTF_8))).isEmpty();
        });
        assertThat(traces.files(picture)).isEmpty();
        assertThat(traces.files(whole)).isEmpty();
        assertThat(output).contains("Showing feedback revision").doesNotContain(marks());
        assertThat(output).doesNotContain(names);
        assertThat(database.sql("SELECT count(*) FROM feedback WHERE public_words IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The photo as it is covered now, these marks, and nothing else. */
    private void assertPublic(Photo covered, String... readable) {
        names.add(covered.publicName());
        var published = traces.published();
        for (var text : List.of(readable)) {
            assertThat(published.at(text)).containsAll(PAGES).contains("/near?place=shashi-qu");
            assertThat(texts.find("feedback", text, 10)).hasSize(1);
        }
        assertThat(published.at(covered.publicName())).containsAll(PAGES);
        assertThat(traces.statuses(covered.publicName())).containsOnly(200);
        assertThat(traces.jpegs(covered.publicName())).hasSize(3).noneMatch(MarkedPicture::isSeen);
        assertNotPublic(published, Set.of(readable), covered.publicName());
    }

    private void assertNothingIsPublic() {
        assertNotPublic(traces.published(), Set.of(), "");
    }

    private void assertNotPublic(Traces.Published published, Set<String> readable, String visible) {
        marks().stream().filter(mark -> !readable.contains(mark)).forEach(mark -> {
            assertThat(published.at(mark)).isEmpty();
            assertThat(texts.find("feedback", mark, 10)).isEmpty();
        });
        names.stream().filter(name -> !name.equals(visible)).forEach(name -> {
            assertThat(published.at(name)).isEmpty();
            assertThat(traces.statuses(name)).containsOnly(404);
        });
    }

    private void takeBack() {
        decisions.takeBack(
                feedback.id(), decisions.find(feedback.id()).orElseThrow().version());
    }

    private void publish(String words) {
        var publication = new Decision.Publish(words, Set.of(photo.name()), Reason.PERSONAL_DATA, "");
        Decided.now(decisions, feedback.id(), publication);
    }

    private List<String> marks() {
        return List.of(one, two, three);
    }

    private static String words(String... parts) {
        return "长椅装好了，" + String.join("，", parts);
    }
}
