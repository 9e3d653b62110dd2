package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jingnuo.Portal;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.TrackingCode;

/** Somebody who saw benches in a park, sends words and photos of them, and follows what becomes of that. */
public record Passerby(Portal portal) {

    static final String CONTACT = "13912345678";

    public TrackingCode sends(String words, byte[]... pictures) throws IOException, InterruptedException {
        var address = post(words, pictures).headers().firstValue("Location").orElseThrow();
        return TrackingCode.parse(address.replaceAll("/feedback/|\\?.*", "")).orElseThrow();
    }

    HttpResponse<Void> post(String words, byte[]... pictures) throws IOException, InterruptedException {
        var form = new MultipartForm(SendingKey.next(), Button.SEND)
                .with(Field.COMMITMENT, LeakTest.COMMITMENT)
                .with(Field.PLACE, "shashi-qu")
                .with(Field.SEEN, "under_way")
                .with(Field.WORDS, words)
                .with(Field.CONTACT, CONTACT);
        for (var picture : pictures) {
            form.withPhoto(picture);
        }
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(form.to(portal.port()), BodyHandlers.discarding());
        }
    }

    void acts(TrackingCode code, String fields) {
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

    Portal.Answer ownPhoto(TrackingCode code, String name) {
        return portal.get("/feedback/" + code.grouped() + "/photos/" + name);
    }
}
