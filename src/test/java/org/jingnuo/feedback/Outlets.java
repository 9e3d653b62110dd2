package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.feedback.photos.PhotoPaths;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.search.FoundText;
import org.jingnuo.search.TextSearch;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everywhere the public could read feedback, held against what must be. */
final class Outlets {

    private static final Pattern PHOTO = Pattern.compile("[0-9a-f]{32}");

    private final Town town;
    private final PublishedFeedback published;
    private final PublishedTexts texts;
    private final TextSearch search;
    private final Photos photos;
    private final JdbcClient database;
    private final Portal portal;

    Outlets(
            Town town,
            PublishedFeedback published,
            PublishedTexts texts,
            TextSearch search,
            Photos photos,
            JdbcClient database,
            Portal portal) {
        this.town = town;
        this.published = published;
        this.texts = texts;
        this.search = search;
        this.photos = photos;
        this.database = database;
        this.portal = portal;
    }

    /** What the pages are made of, the index and the photos of {@code touched}. */
    void check(Expected touched) {
        checkRecent();
        touched.commitments.forEach(this::checkCommitment);
        touched.marks.forEach(this::checkSearch);
        Stream.concat(touched.submission.photos().stream(), touched.photos.stream())
                .distinct()
                .forEach(name -> checkPhoto(name, touched.shown.contains(name)));
    }

    private void checkRecent() {
        var expected = town.published()
                .limit(PublishedFeedback.MOST_RECENT)
                .map(it -> it.id)
                .toList();
        assertThat(published.recent()).extracting(PublishedEntry::id).containsExactlyElementsOf(expected);
        published.recent().forEach(this::checkEntry);
    }

    private void checkEntry(PublishedEntry entry) {
        var expected = town.get(entry.id());
        assertThat(entry.words()).isEqualTo(expected.publicWords);
        assertThat(entry.seen()).isEqualTo(expected.account.seen());
        assertThat(entry.photos()).containsExactlyInAnyOrderElementsOf(expected.shown);
        assertThat(entry.agreeing()).as("who agrees with " + entry.id()).isEqualTo(town.agreeing(entry.id()));
    }

    private void checkCommitment(String commitment) {
        var counts = town.counts(commitment);
        var seen = published.of(commitment);
        if (counts.isEmpty()) {
            assertThat(seen).isEmpty();
            return;
        }
        var tally = seen.orElseThrow().tally();
        assertThat(tally.total()).isEqualTo((int) town.published(commitment).count());
        for (var observation : Observation.values()) {
            assertThat(tally.count(observation)).as(observation.word()).isEqualTo(counts.getOrDefault(observation, 0));
        }
        assertThat(seen.get().latest())
                .extracting(PublishedEntry::id)
                .containsExactlyElementsOf(town.published(commitment)
                        .limit(PublishedFeedback.MOST_LATEST)
                        .map(it -> it.id)
                        .toList());
        seen.get().latest().forEach(this::checkEntry);
    }

    private void checkSearch(String mark) {
        var expected = town.published()
                .filter(it -> Marks.in(it.publicWords).contains(mark))
                .map(it -> it.id)
                .toList();
        assertThat(search.find(PublishedTexts.KIND, mark, 10))
                .as("what a search for %s finds", mark)
                .extracting(FoundText::id)
                .containsExactlyElementsOf(expected);
    }

    private void checkPhoto(String name, boolean shown) {
        for (var size : PhotoSize.values()) {
            assertThat(photos.findShown(name, size).isPresent())
                    .as("whether photo %s can be seen", name)
                    .isEqualTo(shown);
        }
    }

    /** What the database has, all of it: each acknowledged once, nothing else, and nothing that was withdrawn. */
    void checkStored() {
        var stored = database.sql("SELECT id || ' ' || state || ' ' || words FROM feedback ORDER BY id")
                .query(String.class)
                .list();
        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(town.all().stream()
                        .map(it -> it.id + " " + it.state + " " + it.words)
                        .toList());
        assertThat(names("SELECT name FROM photo WHERE feedback IS NOT NULL"))
                .containsExactlyInAnyOrderElementsOf(
                        town.all().stream().flatMap(it -> it.photos.stream()).toList());
        assertThat(names("SELECT name FROM photo_file GROUP BY name HAVING count(*) = 3"))
                .containsExactlyInAnyOrderElementsOf(names("SELECT name FROM photo"));
        assertThat(names("SELECT feedback FROM feedback_contact"))
                .containsExactlyInAnyOrderElementsOf(town.all().stream()
                        .filter(it -> it.submission.contact() != null && it.state != State.WITHDRAWN)
                        .map(it -> it.id)
                        .toList());
        try (var all = texts.all()) {
            assertThat(all.map(text -> text.text()))
                    .containsExactlyElementsOf(town.published()
                            .map(it -> it.publicWords)
                            .filter(words -> !words.isEmpty())
                            .toList());
        }
    }

    private List<String> names(String query) {
        return database.sql(query).query((row, number) -> row.getString(1)).list();
    }

    /** One page, as it comes over HTTP: nothing on it that is not public, and the newest where it must be. */
    void checkPage(Random random, List<String> commitments) {
        var one = town.any(random);
        var commitment = commitments.get(random.nextInt(commitments.size()));
        var mark = one.marks.isEmpty() ? "zqx" : one.marks.getLast();
        var addresses = List.of(
                "/",
                "/c/" + commitment,
                "/seen",
                "/seen?c=" + commitment,
                "/near?place=shashi-qu",
                "/search?q=" + URLEncoder.encode(mark, StandardCharsets.UTF_8));
        var address = addresses.get(random.nextInt(addresses.size()));
        var page = portal.get(random.nextInt(4) == 0 ? "/en" + address.replaceFirst("^/$", "/") : address);
        checkText(address, page.text().replace(address.replaceFirst(".*q=", ""), ""));
        if (address.equals("/seen")) {
            town.published().limit(20).forEach(it -> assertThat(page.text()).contains("seen-" + it.id));
        }
        if (address.startsWith("/search") && town.publicMarks().contains(mark)) {
            assertThat(page.text()).contains("seen-" + one.id);
        }
        checkText("the API", portal.get("/api/v1/search?q=" + commitment).text());
        checkPhotoAddresses(one);
    }

    private void checkText(String outlet, String text) {
        assertThat(town.publicMarks()).as(outlet).containsAll(Marks.in(text));
        var photosIn = PHOTO.matcher(text).results().map(it -> it.group()).toList();
        assertThat(photosIn)
                .as(outlet)
                .noneMatch(town.drafts::contains)
                .filteredOn(name -> town.all().stream()
                        .anyMatch(it -> it.submission.photos().contains(name)))
                .allMatch(town.publicPhotos()::contains);
    }

    private void checkPhotoAddresses(Expected one) {
        for (var name : one.submission.photos()) {
            for (var size : PhotoSize.values()) {
                assertThat(portal.get(PhotoPaths.photo(name, size)).status())
                        .as("photo %s of %s", name, one.id)
                        .isEqualTo(one.shown.contains(name) ? 200 : 404);
            }
        }
    }
}
