package org.jingnuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

    private final List<Object> told = new CopyOnWriteArrayList<>();

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
                Files.writeString(data.resolve("search/index").resolve(file), "damaged");
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
                FSDirectory.open(Files.createDirectories(data.resolve("search/index"))), new IndexWriterConfig())) {
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
    void what_an_earlier_version_left_is_taken_away() throws IOException {
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

    @Test
    void a_text_that_was_withdrawn_while_the_portal_stood_still_is_not_found_again() throws IOException {
        var source = new TextsInMemory();
        source.publish("1", "路灯坏了");
        source.publish("2", "路灯修好了");
        try (var index = open(source)) {
            follow(index);
            Awaitility.await().until(() -> texts(index, "路灯").size() == 2);
        }
        source.withdraw("1");

        try (var index = open(source)) {
            follow(index);
            assertThat(texts(index, "坏了")).isEmpty();
            Awaitility.await().until(() -> texts(index, "路灯").equals(List.of("2")));
        }
    }

    private LiveIndex open() {
        return open(new TextsInMemory());
    }

    private LiveIndex open(TextsInMemory source) {
        return new LiveIndex(
                new JingnuoProperties(data, Path.of("content"), URI.create("http://localhost")),
                catalogue,
                new LiveTexts(source.provider(), told::add),
                told::add);
    }

    private static List<String> texts(LiveIndex index, String typed) {
        var state = index.now().orElseThrow();
        return state.index().texts().find(TextsInMemory.KIND, state.reader().read(typed), 10);
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
        try (var files = Files.list(data.resolve("search/index"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
