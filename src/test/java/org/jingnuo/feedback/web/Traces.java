package org.jingnuo.feedback.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jingnuo.Portal;
import org.jingnuo.PublicAddresses;
import org.jingnuo.feedback.photos.PhotoPaths;
import org.jingnuo.feedback.photos.PhotoSize;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks for a text wherever the portal could leave it: every public page in both languages and as it is kept
 * compressed, every address the OpenAPI document gives, the photos in each size, every table, the portal's folder and the folder for passing files.
 *
 * @param folder of the portal
 * @param since only passing files that were written after that are the portal's
 */
record Traces(Portal portal, JdbcClient database, Path folder, Instant since) {

    private static final String API = "/api/v1";
    private static final int LARGEST_FILE = 4 * 1024 * 1024;

    /** What is asked of an address that needs a parameter. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "q",
            "长椅",
            "lat",
            "30.31",
            "lon",
            "112.25",
            "bbox",
            "111,29,114,31",
            "zoom",
            "12",
            "id",
            LeakTest.COMMITMENT);

    private static final List<String> OURS = List.of(
            "/c/" + LeakTest.COMMITMENT,
            "/seen",
            "/seen?c=" + LeakTest.COMMITMENT,
            "/seen?page=2",
            "/near?place=shashi-qu",
            "/search?q=" + encoded("长椅"),
            "/feedback",
            "/feedback/new?c=" + LeakTest.COMMITMENT);

    /** All that can be read now, by address. */
    record Published(Map<String, List<String>> answers) {

        /** Addresses at which {@code text} can be read. */
        Set<String> at(String text) {
            return answers.entrySet().stream()
                    .filter(answer -> answer.getValue().stream().anyMatch(it -> it.contains(text)))
                    .map(Map.Entry::getKey)
                    .collect(toCollection(TreeSet::new));
        }
    }

    Published published() {
        return new Published(Stream.concat(pages(), programs()).distinct().toList().parallelStream()
                .collect(toMap(address -> address, address -> answers(address).toList())));
    }

    /** Addresses at which it can be read now. */
    Set<String> published(String text) {
        return published().at(text);
    }

    /** What an address answers, in every coding that is kept of it. */
    private Stream<String> answers(String address) {
        return Stream.of("identity", "gzip", "br")
                .map(coding -> decoded(portal.get(address, "Accept-Encoding", coding)));
    }

    private static String decoded(Portal.Answer answer) {
        try (var body = decoding(answer)) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream decoding(Portal.Answer answer) throws IOException {
        var body = new ByteArrayInputStream(answer.body());
        return switch (answer.header("Content-Encoding")) {
            case "gzip" -> new GZIPInputStream(body);
            case "br" -> new BrotliInputStream(body);
            default -> body;
        };
    }

    /** What is answered to who asks for a photo, in each of its sizes. */
    List<Integer> statuses(String photo) {
        return photos(photo).map(Portal.Answer::status).toList();
    }

    /** The photo in each of its sizes. */
    List<byte[]> jpegs(String photo) {
        return photos(photo).map(Portal.Answer::body).toList();
    }

    private Stream<Portal.Answer> photos(String name) {
        return Stream.of(PhotoSize.values()).map(size -> portal.get(PhotoPaths.photo(name, size)));
    }

    /** Names of tables that have it, as text or as bytes. */
    Set<String> tables(String text) {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return database
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table -> database.sql("SELECT EXISTS (SELECT FROM " + table
                                + " AS it WHERE it::text LIKE '%' || ? || '%' OR it::text LIKE '%' || ? || '%')")
                        .params(text, bytes)
                        .query(Boolean.class)
                        .single())
                .collect(Collectors.toSet());
    }

    /** Files of the portal that have it, and passing ones. */
    Set<Path> files(byte[] content) {
        return Stream.concat(walk(folder, 6), walk(Path.of(System.getProperty("java.io.tmpdir")), 2))
                .filter(file -> has(file, content))
                .collect(Collectors.toSet());
    }

    private Stream<String> pages() {
        return Stream.concat(PublicAddresses.all(), OURS.stream().flatMap(path -> Stream.of(path, "/en" + path)));
    }

    private Stream<String> programs() {
        var document =
                new JsonMapper().readTree(portal.get(API + "/openapi.json").body());
        return document.get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> API
                        + filled(path.getKey())
                        + query(document, path.getValue().get("get")));
    }

    private static String filled(String path) {
        return path.replaceAll("\\{[^}]*}", LeakTest.COMMITMENT);
    }

    private static String query(JsonNode document, JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(it ->
                        it.has("$ref") ? document.at(it.get("$ref").asString().substring(1)) : it)
                .filter(it -> it.get("in").asString().equals("query"))
                .map(it -> it.get("name").asString())
                .filter(EXAMPLES::containsKey)
                .map(name -> name + "=" + encoded(EXAMPLES.getOrDefault(name, "")))
                .collect(Collectors.joining("&", "?", ""));
    }

    private Stream<Path> walk(Path folder, int depth) {
        try (var all = Files.find(
                folder,
                depth,
                (file, attributes) -> attributes.isRegularFile()
                        && attributes.size() < LARGEST_FILE
                        && attributes.lastModifiedTime().compareTo(FileTime.from(since)) > 0)) {
            return all.toList().stream();
        } catch (IOException | UncheckedIOException vanished) {
            return Stream.of();
        }
    }

    private static boolean has(Path file, byte[] content) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .contains(new String(content, StandardCharsets.ISO_8859_1));
        } catch (IOException vanished) {
            return false;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
