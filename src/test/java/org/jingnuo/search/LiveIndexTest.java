package org.jingnuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.awaitility.Awaitility;
import org.jingnuo.PortalTest;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.ContentChanged;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.site.PagesOutdated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LiveIndexTest {

    @TempDir
    Path data;

    @Autowired
    Catalogue catalogue;

    private final List<Object> told = new ArrayList<>();

    @Test
    void is_made_in_the_background_and_tells_the_pages() throws IOException {
        try (var index = open()) {
            assertThat(index.now()).isEmpty();

            follow(index);

            assertThat(found(index, "停车位")).isNotEmpty();
            assertThat(told).hasAtLeastOneElementOfType(PagesOutdated.class);
        }
    }

    @Test
    void is_made_anew_when_it_is_damaged() throws IOException {
        try (var index = open()) {
            follow(index);
        }
        for (var file : files()) {
            if (!file.endsWith(".lock")) {
                Files.writeString(data.resolve("search/v2").resolve(file), "damaged");
            }
        }

        try (var index = open()) {
            follow(index);
            assertThat(found(index, "停车位")).isNotEmpty();
        }
    }

    @Test
    void is_made_anew_when_another_build_left_it_with_other_fields() throws IOException {
        try (var writer = new IndexWriter(
                FSDirectory.open(Files.createDirectories(data.resolve("search/v2"))), new IndexWriterConfig())) {
            var document = new Document();
            document.add(new StringField("id", "2023-parking-spaces", Store.NO));
            writer.addDocument(document);
        }

        try (var index = open()) {
            follow(index);
            assertThat(found(index, "停车位")).isNotEmpty();
        }
    }

    @Test
    void another_version_is_taken_away() throws IOException {
        Files.createDirectories(data.resolve("search/v0"));
        Files.writeString(data.resolve("search/v0/segments_1"), "old");

        try (var index = open()) {
            follow(index);
        }

        assertThat(data.resolve("search/v0")).doesNotExist();
    }

    @Test
    void a_second_portal_on_the_same_folder_searches_all_the_same() throws IOException {
        try (var index = open();
                var second = open()) {
            follow(index);
            follow(second);

            assertThat(found(second, "停车位")).isNotEmpty();
        }
    }

    private LiveIndex open() {
        return new LiveIndex(
                new JingnuoProperties(data, Path.of("content"), URI.create("http://localhost")), catalogue, told::add);
    }

    private static void follow(LiveIndex index) {
        index.follow(new ContentChanged(1));
        Awaitility.await().until(() -> index.now().isPresent());
    }

    private static List<String> found(LiveIndex index, String typed) {
        var state = index.now().orElseThrow();
        return state.index().find(state.reader().read(typed)).exact();
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(data.resolve("search/v2"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
