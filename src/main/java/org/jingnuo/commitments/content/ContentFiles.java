package org.jingnuo.commitments.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingnuo.commitments.content.CommitmentEntry.FileHead;

/** Everything a content folder says, file by file, in the files' order. */
public record ContentFiles(
        Path folder,
        SiteEntry site,
        List<ThemeEntry> themes,
        List<PlaceEntry> places,
        List<HedgeEntry> hedges,
        List<RetiredEntry> retired,
        List<WordingEntry> wordings,
        List<SchematicEntry> schematic,
        List<AreaEntry> areas,
        List<HolidayYearEntry> holidays,
        List<ReplyEntry> replies,
        List<SourceEntry> sources,
        List<CommitmentEntry> commitments,
        Mistakes mistakes) {

    /** Reads the folder; what cannot be read is noted in {@code mistakes} and left out. */
    public static ContentFiles read(Path folder, Mistakes mistakes) {
        return new ContentFiles(
                folder,
                SiteEntry.read(YamlFile.read(folder.resolve("site.yaml"), mistakes)),
                items(folder.resolve("themes.yaml"), mistakes)
                        .map(ThemeEntry::read)
                        .toList(),
                items(folder.resolve("places.yaml"), mistakes)
                        .map(PlaceEntry::read)
                        .toList(),
                items(folder.resolve("hedges.yaml"), mistakes)
                        .map(HedgeEntry::read)
                        .toList(),
                items(folder.resolve("retired.yaml"), mistakes)
                        .map(RetiredEntry::read)
                        .toList(),
                wordings(folder.resolve("search"), mistakes),
                GeoJsonFile.features(folder.resolve(SchematicEntry.FILE), mistakes).stream()
                        .map(SchematicEntry::read)
                        .toList(),
                GeoJsonFile.features(folder.resolve(AreaEntry.FILE), mistakes).stream()
                        .map(AreaEntry::read)
                        .toList(),
                itemsIfThere(folder.resolve(HolidayYearEntry.FILE), mistakes)
                        .map(HolidayYearEntry::read)
                        .toList(),
                itemsIfThere(folder.resolve(ReplyEntry.FILE), mistakes)
                        .map(ReplyEntry::read)
                        .toList(),
                list(folder.resolve("sources"), Files::isDirectory, mistakes).stream()
                        .map(source -> SourceEntry.read(source, mistakes))
                        .toList(),
                list(folder.resolve("commitments"), ContentFiles::isYaml, mistakes).stream()
                        .flatMap(file -> commitments(file, mistakes))
                        .toList(),
                mistakes);
    }

    /** The source of this id, if the folder has one. */
    public Optional<SourceEntry> findSource(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** What the files list for {@code source}, in their order. */
    public List<CommitmentEntry> commitmentsOf(SourceEntry source) {
        return commitments.stream()
                .filter(commitment -> commitment.file().source().equals(source.id()))
                .toList();
    }

    /** The place of this id, if there is one. */
    public Optional<PlaceEntry> findPlace(String id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml");
    }

    private static Stream<Value> items(Path file, Mistakes mistakes) {
        return YamlFile.read(file, mistakes).items().stream();
    }

    private static Stream<Value> itemsIfThere(Path file, Mistakes mistakes) {
        return Files.exists(file) ? items(file, mistakes) : Stream.empty();
    }

    /** The folder may be missing: people are then found only in the report's own words. */
    private static List<WordingEntry> wordings(Path folder, Mistakes mistakes) {
        return Files.isDirectory(folder)
                ? list(folder, ContentFiles::isYaml, mistakes).stream()
                        .flatMap(file -> items(file, mistakes))
                        .map(WordingEntry::read)
                        .toList()
                : List.of();
    }

    private static Stream<CommitmentEntry> commitments(Path file, Mistakes mistakes) {
        var content = YamlFile.read(file, mistakes).withKeys("source", "section", "commitments");
        var head = new FileHead(
                content,
                String.valueOf(file.getFileName()),
                content.get("source").text(),
                content.get("section").text());
        return content.get("commitments").items().stream().map(item -> CommitmentEntry.read(head, item));
    }

    private static List<Path> list(Path folder, Predicate<Path> wanted, Mistakes mistakes) {
        try (var entries = Files.list(folder)) {
            var found = entries.filter(wanted).sorted().toList();
            if (found.isEmpty()) {
                mistakes.add(folder.toString(), 0, "nothing is in this folder", "Fill it; the README shows the format");
            }
            return found;
        } catch (IOException e) {
            mistakes.add(
                    folder.toString(), 0, "this folder is missing or cannot be read", "Make it; the README shows how");
            return List.of();
        }
    }
}
