package org.jingnuo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A running portal as a client meets it that keeps no cookie and follows no redirect.
 *
 * @param port on the loopback interface
 */
public record Portal(int port) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param body as it came over the wire, perhaps encoded */
    public record Answer(int status, HttpHeaders headers, byte[] body) {

        /** The header, or an empty text without one. */
        public String header(String name) {
            return String.join(", ", headers.allValues(name));
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public Document html() {
            return Jsoup.parse(text());
        }
    }

    /** @param path with its query, as in an address
     * @param headers names and values in turn */
    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    public Answer head(String path, String... headers) {
        return send("HEAD", path, "", headers);
    }

    /** Sends a form; {@code fields} are already encoded. */
    public Answer post(String path, String fields) {
        return send("POST", path, fields, "Content-Type", "application/x-www-form-urlencoded");
    }

    public Answer send(String method, String path, String body, String... headers) {
        return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer send(String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks for an address that no well-behaved client would send, byte for byte; the body must not come in chunks. */
    public Answer getRaw(String target, String... headers) {
        var request = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (var i = 0; i < headers.length; i += 2) {
            request.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parse(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("No answer but: " + text);
        }
        var lines = text.substring(0, end).split("\r\n");
        var headers = new HashMap<String, List<String>>();
        for (var i = 1; i < lines.length; i++) {
            var header = lines[i].split(": *", 2);
            headers.computeIfAbsent(header[0], name -> new ArrayList<>()).add(header[1]);
        }
        var body = new ByteArrayInputStream(bytes, end + 4, bytes.length).readAllBytes();
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]), HttpHeaders.of(headers, (name, value) -> true), body);
    }
}
