package org.jingnuo.feedback.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField.Button;
import tools.jackson.databind.json.JsonMapper;

/** How feedback with photos reaches the portal. */
enum Way {

    /** All in one request, as a browser without scripts posts it. */
    FORM {
        @Override
        Optional<String> send(HttpClient client, int port, String key, String words, List<byte[]> photos)
                throws IOException, InterruptedException {
            var form = new MultipartForm(key, Button.SEND)
                    .with(Field.COMMITMENT, COMMITMENT)
                    .with(Field.SEEN, SEEN)
                    .with(Field.WORDS, words);
            photos.forEach(form::withPhoto);
            var answer = client.send(form.to(port), BodyHandlers.discarding());
            return answer.statusCode() == 303 ? answer.headers().firstValue("Location") : Optional.empty();
        }
    },

    /** The photos one by one and then the rest, as our script and programs send it. */
    API {
        @Override
        Optional<String> send(HttpClient client, int port, String key, String words, List<byte[]> photos)
                throws IOException, InterruptedException {
            var names = new ArrayList<String>();
            for (var photo : photos) {
                var request = request(port, FeedbackPaths.API_PHOTOS + Phone.sha256(photo), key)
                        .PUT(BodyPublishers.ofByteArray(photo));
                var answer = client.send(request.build(), BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    return Optional.empty();
                }
                names.add(JSON.readTree(answer.body()).get("name").asString());
            }
            var submission = Map.of("commitment", COMMITMENT, "seen", SEEN, "words", words, "photos", names);
            var request = request(port, FeedbackPaths.API, key)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(submission)));
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return answer.statusCode() == 201
                    ? Optional.of(JSON.readTree(answer.body()).get("url").asString())
                    : Optional.empty();
        }
    };

    private static final String COMMITMENT = "2023-pocket-parks";
    private static final String SEEN = "finished";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Sends it once.
     *
     * @param port of the portal on the loopback interface
     * @param key under which it is sent
     * @return where it can be followed; empty if the portal did not take it
     * @throws IOException if no answer came
     */
    abstract Optional<String> send(HttpClient client, int port, String key, String words, List<byte[]> photos)
            throws IOException, InterruptedException;

    private static HttpRequest.Builder request(int port, String path, String key) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Idempotency-Key", key);
    }
}
