package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.site.PagesOutdated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ContentDatabaseTest
class ContentWatchTest {

    private static final String FILE = "commitments/2023-urbanisation.yaml";

    @TempDir
    Path folder;

    @Autowired
    ContentImport contentImport;

    @Autowired
    Catalogue catalogue;

    @Test
    void a_saved_file_is_shown_and_a_mistake_changes_nothing() throws Exception {
        var copy = ContentCopy.in(folder);
        contentImport.run(ContentCheck.read(folder));
        catalogue.refresh();
        var events = new CopyOnWriteArrayList<Object>();
        var properties = new JingnuoProperties(folder.resolve("data"), folder, URI.create("http://localhost"));

        try (var watch = new ContentWatch(properties, contentImport, catalogue, events::add)) {
            watch.begin();

            copy.replace(FILE, "6,800 new parking spaces", "Parking, first edit");
            await().untilAsserted(() -> assertThat(title()).isEqualTo("Parking, first edit"));

            copy.replace("site.yaml", "city:", "town:").replace(FILE, "Parking, first edit", "Parking, second edit");
            copy.replace("site.yaml", "town:", "city:");
            await().untilAsserted(() -> assertThat(title()).isEqualTo("Parking, second edit"));

            events.clear();
            copy.replace("pages/about.en.md", "About", "All about");
            await().untilAsserted(() -> assertThat(events).anyMatch(PagesOutdated.class::isInstance));
        }
    }

    private String title() {
        return catalogue
                .now()
                .findCommitment("2023-parking-spaces")
                .orElseThrow()
                .title()
                .en();
    }
}
