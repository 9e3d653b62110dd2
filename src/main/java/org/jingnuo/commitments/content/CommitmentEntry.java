package org.jingnuo.commitments.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Action;
import org.jingnuo.commitments.Commitment.PlacesFrom;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.Passage;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One item of a file in {@code commitments/}.
 *
 * @param file what stands above it in its file
 * @param hedge empty when none is given
 * @param due null when the report's own holds
 * @param placesFrom null when what is given is none of the values
 */
public record CommitmentEntry(
        Value where,
        FileHead file,
        String id,
        Bilingual title,
        String theme,
        @Nullable Action action,
        boolean livelihood,
        String hedge,
        @Nullable Form form,
        @Nullable LocalDate due,
        String quote,
        @Nullable Passage passage,
        List<MeasureEntry> measures,
        List<NameEntry> names,
        List<String> places,
        @Nullable PlacesFrom placesFrom,
        @Nullable Bilingual note) {

    /** What is promised where there is no number. */
    public enum Form {
        WORK,
        SERVICE,
        EVENT,
        DOCUMENT,
        HONOUR,
        GOAL
    }

    /** The source and section that all commitments of a file come from. */
    public record FileHead(Value where, String name, String source, String section) {}

    /** A work the quote names; {@code place} is null where the file gives none. */
    public record NameEntry(
            Value where, Bilingual name, @Nullable String place) {

        static NameEntry read(Value item) {
            item.withKeys("zh", "en", "place?");
            var place = item.get("place");
            return new NameEntry(item, item.bilingual(), place.isAbsent() ? null : place.text());
        }
    }

    static CommitmentEntry read(FileHead file, Value item) {
        item.withKeys(
                "id",
                "title",
                "theme",
                "action",
                "livelihood",
                "hedge?",
                "form?",
                "due?",
                "quote",
                "at",
                "measures",
                "names?",
                "places",
                "placesFrom?",
                "note?");
        return new CommitmentEntry(
                item,
                file,
                item.get("id").text(),
                item.get("title").bilingual(),
                item.get("theme").text(),
                item.get("action").oneOf(Action.class),
                item.get("livelihood").flag(),
                item.get("hedge").text(),
                item.get("form").oneOf(Form.class),
                item.get("due").date(),
                item.get("quote").text(),
                item.get("at").passage(),
                item.get("measures").items().stream().map(MeasureEntry::read).toList(),
                item.get("names").items().stream().map(NameEntry::read).toList(),
                item.get("places").items().stream().map(Value::text).toList(),
                item.get("placesFrom").isAbsent()
                        ? PlacesFrom.QUOTE
                        : item.get("placesFrom").oneOf(PlacesFrom.class),
                item.get("note").isAbsent() ? null : item.get("note").bilingualWithChineseWords());
    }

    /** Whether a measure is the promise itself. */
    public boolean hasTarget() {
        return measures.stream().anyMatch(measure -> measure.role() == Measure.Role.TARGET);
    }

    /** Where the quote stands: at its offsets or, when those are wrong, nearest to them. Empty when it stands nowhere. */
    public Optional<Passage> findQuote(SourceText text) {
        var at = passage;
        if (at == null || quote.isEmpty()) {
            return Optional.empty();
        }
        if (text.squeezed(at).equals(quote)) {
            return Optional.of(at);
        }
        return text.find(quote).stream().min(Comparator.comparingInt(found -> Math.abs(found.start() - at.start())));
    }

    /** Where a measure's raw text stands in the source; empty when quote and text do not show it. */
    public Optional<Passage> find(MeasureEntry measure, SourceText text) {
        var raw = measure.raw();
        var index = quote.indexOf(raw);
        if (raw.isEmpty() || index < 0) {
            return Optional.empty();
        }
        return findQuote(text)
                .map(at -> text.within(at, quote.codePointCount(0, index), raw.codePointCount(0, raw.length())));
    }
}
