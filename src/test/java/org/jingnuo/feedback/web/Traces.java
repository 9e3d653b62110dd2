package org.jingnuo.feedback.web;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
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
import org.jingnuo.Portal;
import org.jingnuo.PublicAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks for a text wherever the portal could leave it: every public page in both languages, every address the OpenAPI
 * document gives, every table, the portal's folder and the folder for passing files.
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

    /** Addresses at which it can be read. */
    Set<String> published(String text) {
        return Stream.concat(pages(), programs())
                .filter(address -> portal.get(address).text().contains(text))
                .collect(toCollection(TreeSet::new));
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
