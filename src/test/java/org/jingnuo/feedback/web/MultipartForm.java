package org.jingnuo.feedback.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.FormField.Button;

/** The form with files in it, as a browser without scripts posts it. */
final class MultipartForm {

    private static final String BOUNDARY = "----part-of-a-form";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** @param key under which it is sent */
    MultipartForm(String key, Button step) {
        with(FormField.KEY, key);
        with(FormField.BUTTON, step.word());
    }

    MultipartForm with(String field, String value) {
        write("Content-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(field));
        body.writeBytes((value + "\r\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** After all other fields. */
    MultipartForm withPhoto(byte[] file) {
        write("""
                Content-Disposition: form-data; name="%s"; filename="photo"\r
                Content-Type: image/png\r
                \r
                """.formatted(FormField.FILES));
        body.writeBytes(file);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void write(String head) {
        body.writeBytes(("--" + BOUNDARY + "\r\n" + head).getBytes(StandardCharsets.UTF_8));
    }

    /** To the portal on this port of the loopback interface. */
    HttpRequest to(int port) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + FeedbackPaths.NEW))
                .timeout(PATIENCE)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofByteArray(whole.toByteArray()))
                .build();
    }
}
