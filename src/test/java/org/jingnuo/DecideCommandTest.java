package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.feedback.Account;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Observation;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.OwnPhotos;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.Seen;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Submission;
import org.jingnuo.feedback.Submissions;
import org.jingnuo.feedback.photos.Pictures;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Beside a running portal, whose pages are to show what was decided. */
@PortalTest
@ExtendWith(EmptyFeedback.class)
class DecideCommandTest {

    private static final String WORDS = "河边新画了停车位，找我13800138000";

    @LocalServerPort
    int port;

    @Autowired
    Submissions submissions;

    @Autowired
    OwnFeedback feedbacks;

    @Autowired
    OwnPhotos photos;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient rows;

    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void nothing_waits(@Autowired Environment portal) {
        line = new CommandLine(portal);
        EmptyTables.empty(rows, "feedback, photo, photo_file");
    }

    @Test
    void what_waits_is_listed_with_what_a_decision_needs() {
        var first = sent(WORDS, 2);
        var second = sent("河边新画了停车位，找我13900139000", 0);

        var code = decide();

        assertThat(code).isZero();
        assertThat(line.printed())
                .startsWith("2 wait")
                .containsSubsequence(
                        first.id(),
                        "waiting",
                        "泊位",
                        "finished",
                        "[[13800138000]]",
                        "photos      2",
                        "phone",
                        second.id())
                .contains("alike       " + second.id() + " (waiting)");
    }

    @Test
    void nothing_a_resident_wrote_is_obeyed_by_the_terminal() {
        sent("红\u001B[31m字\u0007\r藏\u202E起来\n第二行", 0);

        decide();

        assertThat(line.printed())
                .doesNotContain("\u001B", "\u0007", "\r", "\u202E")
                .contains("第二行");
    }

    @Test
    void what_is_published_is_on_the_page_and_what_is_left_out_is_not() {
        var feedback = sent(WORDS, 2);

        var code =
                decide(name(feedback), "publish", "--photos", "2", "--words", "河边新画了停车位", "--reason", "personal_data");

        assertThat(code).isZero();
        assertThat(line.printed()).contains(feedback.id() + " is published now.");
        var shown = feedbacks.photos(feedback).stream()
                .filter(photo -> photo.shown())
                .toList();
        assertThat(shown).extracting(photo -> photo.position()).containsExactly(1);
        assertThat(now(feedback).lastStep().reason()).isEqualTo(Reason.PERSONAL_DATA);
        await().untilAsserted(() -> assertThat(
                        new Portal(port).get("/c/2023-parking-spaces").text())
                .contains("河边新画了停车位")
                .doesNotContain("13800138000"));
    }

    @Test
    void what_was_changed_since_it_was_looked_at_is_not_published() {
        var feedback = sent("河边新画了停车位", 0);
        var looked = name(feedback);
        decide(feedback.id(), "ask", "在哪条街？");

        var unseen = decide(looked, "publish");
        var unnamed = decide(feedback.id(), "publish");

        assertThat(unseen).isEqualTo(1);
        assertThat(unnamed).isEqualTo(1);
        assertThat(line.told()).contains("changed since you looked", "behind the @");
        assertThat(now(feedback).published()).isNull();
    }

    @Test
    void what_was_published_is_taken_down_again() {
        var feedback = sent("河边新画了停车位", 1);
        decide(name(feedback), "publish");

        var rejected = decide(feedback.id(), "reject", "--reason", "off_topic");
        var takenDown = decide(feedback.id(), "take-down", "--reason", "unlawful", "--words", "依法不再公开");

        assertThat(rejected).isEqualTo(1);
        assertThat(line.told()).contains("take-down");
        assertThat(takenDown).isZero();
        assertThat(now(feedback).state()).isEqualTo(State.REJECTED);
        assertThat(now(feedback).lastStep().words()).isEqualTo("依法不再公开");
        assertThat(feedbacks.photos(feedback)).noneMatch(photo -> photo.shown());
    }

    @Test
    void a_question_is_asked_and_what_says_the_same_is_merged() {
        var asked = sent("河边新画了停车位", 0);
        var merged = sent("河边新画了停车位", 0);

        assertThat(decide(asked.id(), "ask", "在哪条街？")).isZero();
        var other = sent("河边画了新的停车位", 0);
        decide(name(other), "publish");

        assertThat(decide(merged.id(), "merge", asked.id())).isEqualTo(1);
        assertThat(decide(merged.id(), "merge", other.id())).isZero();

        assertThat(now(asked).lastStep().words()).isEqualTo("在哪条街？");
        assertThat(now(merged).state()).isEqualTo(State.MERGED);
    }

    @Test
    void photos_are_written_to_be_looked_at() throws IOException {
        var feedback = sent("", 2);

        decide(feedback.id(), "photos", folder.resolve("new").toString());

        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder(feedback.id() + "-1.jpg", feedback.id() + "-2.jpg");
        }
    }

    @Test
    void photos_in_a_bucket_that_does_not_answer_are_told_of_and_not_written() {
        var feedback = sent("", 1);
        var bucket = Map.of(
                "endpoint", "http://127.0.0.1:1", "bucket", "x", "region", "x", "access-key", "x", "secret-key", "x");
        var settings = bucket.entrySet().stream()
                .map(setting -> "--jingnuo.photos.s3." + setting.getKey() + "=" + setting.getValue());
        var instruction = Stream.of("--", feedback.id(), "photos", folder.toString());

        var code = line.run(
                DecideCommand::run, Stream.concat(settings, instruction).toArray(String[]::new));

        assertThat(code).isEqualTo(1);
        assertThat(line.told()).isEqualToIgnoringNewLines("The photos cannot be had now.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_cannot_be_done_is_told_in_a_sentence() {
        var feedback = sent("", 1);

        assertThat(decide("nothing", "publish")).isEqualTo(1);
        assertThat(decide(feedback.id(), "merge", "nothing")).isEqualTo(1);
        assertThat(decide(feedback.id(), "merge", feedback.id())).isEqualTo(1);
        assertThat(decide(feedback.id(), "take-down", "--reason", "other")).isEqualTo(1);
        assertThat(decide(name(feedback), "publish", "--photos", "2")).isEqualTo(1);
        decide(feedback.id(), "reject", "--reason", "other");
        assertThat(decide(name(feedback), "publish")).isEqualTo(1);

        assertThat(line.told().lines())
                .hasSize(6)
                .contains("There is no feedback nothing.", "Feedback that is rejected cannot be decided.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "x explode",
                "x publish --photos",
                "x publish --photos one",
                "x publish --photos 1 --without-photos",
                "x publish --words other",
                "x publish --reason other",
                "x publish --colour red",
                "x publish now",
                "x reject",
                "x reject --reason because",
                "x ask",
                "x ask \uFFFD\uFFFD",
                "x merge",
                "x photos",
                "--words all"
            })
    void wrong_use_is_told_before_anything_is_opened(String arguments) {
        var code = line.runAlone(
                DecideCommand::run,
                Stream.concat(Stream.of("--"), Stream.of(arguments.split(" "))).toList());

        assertThat(code).isEqualTo(2);
        assertThat(line.told()).hasLineCount(1).contains(". Run ./portal");
        assertThat(line.printed()).isEmpty();
    }

    private int decide(String... instruction) {
        var arguments = Stream.concat(Stream.of("--"), Stream.of(instruction));
        return line.run(DecideCommand::run, arguments.toArray(String[]::new));
    }

    /** As the list has it. */
    private String name(Feedback feedback) {
        return feedback.id() + "@" + now(feedback).version();
    }

    private Feedback sent(String words, int pictures) {
        var key = SendingKey.next();
        var names = Stream.iterate(0, it -> it + 1)
                .limit(pictures)
                .map(number -> photos.receive(key, Pictures.jpeg(Pictures.scene(64, 64, key.hashCode() + number))))
                .map(photo -> photo.name())
                .toList();
        var account = new Account("2023-parking-spaces", null, null, new Seen(Observation.FINISHED, null), words);
        var receipt = submissions.receive(new Submission(key, Language.ZH, account, names, null, null, false));
        return feedbacks.find(receipt.code()).orElseThrow();
    }

    private Feedback now(Feedback feedback) {
        return decisions.find(feedback.id()).orElseThrow();
    }
}
