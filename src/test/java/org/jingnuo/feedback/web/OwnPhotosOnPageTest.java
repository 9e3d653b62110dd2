package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decided;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.OwnFeedback;
import org.jingnuo.feedback.PhotoCovering;
import org.jingnuo.feedback.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@ExtendWith(EmptyFeedback.class)
class OwnPhotosOnPageTest {

    private static final String WORDS = "长椅装好了";

    @LocalServerPort
    int port;

    @Autowired
    Decisions decisions;

    @Autowired
    OwnFeedback own;

    @Autowired
    PhotoCovering covering;

    @Test
    void the_sender_reads_what_the_public_sees_of_each_photo() throws Exception {
        var portal = new Portal(port);
        var code =
                new Passerby(portal).sends(WORDS, MarkedPicture.file(1), MarkedPicture.file(2), MarkedPicture.file(3));
        var feedback = own.find(code).orElseThrow();
        var photos = own.photos(feedback);
        var covered = photos.get(0).name();
        var whole = photos.get(1).name();

        covering.cover(covered, List.of(MarkedPicture.MARK));
        Decided.now(
                decisions,
                feedback.id(),
                new Decision.Publish(WORDS, Set.of(covered, whole), Reason.PERSONAL_DATA, ""));

        var page = "/feedback/" + code.grouped();
        assertThat(portal.get(page).html().select(".photos span").eachText())
                .containsExactly("公开的版本遮住了一部分", "公开的", "没有公开");
        assertThat(portal.get("/en" + page).html().select(".photos span").eachText())
                .containsExactly("public with a part of it covered", "public", "not public");
    }
}
