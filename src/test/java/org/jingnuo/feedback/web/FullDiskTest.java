package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jingnuo.EmptyTables;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.Drawn;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.Fuse;
import org.jingnuo.feedback.SendingKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@ExtendWith(EmptyFeedback.class)
class FullDiskTest {

    private static final String WORDS = "长椅装好了，路灯还没亮";

    @LocalServerPort
    int port;

    @Autowired
    Decisions decisions;

    @Autowired
    JdbcClient database;

    private final String key = SendingKey.next();

    @BeforeEach
    void clear() {
        EmptyTables.empty(database, "feedback, photo, photo_file");
    }

    /** A submission with a photo writes three files, the photo, the feedback, its step and the photo again. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 8, 10})
    void what_does_not_fit_on_the_disk_is_refused_before_the_receipt_and_the_words_come_back(int rows)
            throws Exception {
        try (var fuse = Fuse.layIn(database)) {
            fuse.light(Fuse.End.DISK_IS_FULL, rows);

            var refused = send();

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains(WORDS);
            assertThat(decisions.countWaiting()).isZero();
        }
        assertThat(send().statusCode()).isEqualTo(303);
        assertThat(decisions.countWaiting()).isOne();
        assertThat(database.sql("SELECT count(*) FROM photo_file")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private HttpResponse<String> send() throws IOException, InterruptedException {
        var form = new MultipartForm(key, Button.SEND)
                .with(Field.COMMITMENT, "2023-pocket-parks")
                .with(Field.SEEN, "under_way")
                .with(Field.WORDS, WORDS)
                .withPhoto(Drawn.picture(7));
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(form.to(port), BodyHandlers.ofString());
        }
    }
}
