package org.jingnuo.commitments.content;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Edition;
import org.jingnuo.commitments.Hedge;
import org.jingnuo.commitments.HolidayYear;
import org.jingnuo.commitments.MapShape;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.PromiseKind;
import org.jingnuo.commitments.ReplyTemplate;
import org.jingnuo.commitments.Section;
import org.jingnuo.commitments.Source;
import org.jingnuo.commitments.Theme;
import org.jingnuo.commitments.Wording;
import org.jingnuo.commitments.content.ReadingEntry.ParagraphEntry;
import org.jingnuo.platform.geo.GeoJson;
import org.jingnuo.site.Bilingual;

/** Makes the aggregates out of files in which no mistake was found. */
final class Assembly {

    private final ContentFiles files;

    private Assembly(ContentFiles files) {
        this.files = files;
    }

    static Content of(ContentFiles files) {
        var assembly = new Assembly(files);
        return new Content(
                assembly.edition(),
                assembly.themes(),
                assembly.places(),
                files.hedges().stream().map(Assembly::hedge).toList(),
                files.sources().stream().map(Assembly::source).toList(),
                files.sources().stream()
                        .flatMap(source -> assembly.commitments(source).stream())
                        .toList(),
                files.retired().stream()
                        .map(retired -> new Content.Retired(retired.id(), retired.reason(), retired.successors()))
                        .toList(),
                files.wordings().stream().map(Assembly::wording).toList(),
                assembly.mapShapes(),
                files.holidays().stream().map(Assembly::holidayYear).toList(),
                assembly.replies());
    }

    private Edition edition() {
        var site = files.site();
        return new Edition(
                site.source(),
                0,
                site.city(),
                ZoneId.of(site.timeZone()).getId(),
                site.highlights().stream().map(Edition.Highlight::new).toList());
    }

    private List<Theme> themes() {
        return IntStream.range(0, files.themes().size())
                .mapToObj(i -> {
                    var theme = files.themes().get(i);
                    return new Theme(theme.id(), 0, i, theme.name(), theme.icon());
                })
                .toList();
    }

    private List<Place> places() {
        return IntStream.range(0, files.places().size())
                .mapToObj(i -> place(i, files.places().get(i)))
                .toList();
    }

    private static Place place(int position, PlaceEntry place) {
        return new Place(
                place.id(),
                0,
                position,
                place.name(),
                place.kind(),
                place.adcode(),
                PlaceEntry.OUTSIDE.equals(place.within()) ? null : place.within(),
                requireNonNull(place.latitude()).doubleValue(),
                requireNonNull(place.longitude()).doubleValue(),
                place.radiusMetres(),
                requireNonNull(place.precision()),
                requireNonNull(place.confidence()));
    }

    private static Hedge hedge(HedgeEntry hedge) {
        return new Hedge(hedge.word(), 0, hedge.english(), requireNonNull(hedge.strength()), hedge.meaning());
    }

    private static Wording wording(WordingEntry entry) {
        return new Wording(
                entry.words().getFirst(),
                0,
                requireNonNull(entry.counts()),
                entry.words(),
                entry.same(),
                entry.related(),
                entry.theme(),
                entry.note());
    }

    private static HolidayYear holidayYear(HolidayYearEntry entry) {
        return new HolidayYear(
                entry.year(),
                0,
                new HolidayYear.Notice(entry.title(), entry.number(), entry.address()),
                entry.holidays().stream().map(Assembly::holiday).toList());
    }

    private static HolidayYear.Holiday holiday(HolidayEntry entry) {
        return new HolidayYear.Holiday(
                entry.name(),
                requireNonNull(entry.from()),
                requireNonNull(entry.to()),
                entry.worked().stream().map(HolidayEntry.WorkedDay::day).toList());
    }

    private List<ReplyTemplate> replies() {
        return IntStream.range(0, files.replies().size())
                .mapToObj(i -> {
                    var reply = files.replies().get(i);
                    return new ReplyTemplate(reply.id(), 0, i, reply.kind(), reply.reason(), reply.text());
                })
                .toList();
    }

    private List<MapShape> mapShapes() {
        var shapes = new ArrayList<MapShape>();
        files.schematic().forEach(shape -> shapes.add(drawn(shapes.size(), shape)));
        files.areas().forEach(area -> shapes.add(area(shapes.size(), area)));
        return shapes;
    }

    private MapShape drawn(int position, SchematicEntry shape) {
        return new MapShape(
                shape.id(),
                0,
                position,
                MapShape.Kind.valueOf(requireNonNull(shape.kind()).name()),
                shape.place(),
                shape.name() != null ? shape.name() : placeName(requireNonNull(shape.place())),
                GeoJson.write(requireNonNull(shape.geometry())),
                shape.radiusMetres());
    }

    private MapShape area(int position, AreaEntry area) {
        return new MapShape(
                MapShape.areaId(area.place()),
                0,
                position,
                MapShape.Kind.AREA,
                area.place(),
                placeName(area.place()),
                GeoJson.write(area.findGeometry().orElseThrow()),
                null);
    }

    private Bilingual placeName(String place) {
        return files.findPlace(place).orElseThrow().name();
    }

    private static Source source(SourceEntry source) {
        var record = source.record();
        var sections = new ArrayList<Section>();
        if (!source.reading().preamble().isEmpty()) {
            sections.add(new Section(
                    ReadingEntry.PREAMBLE,
                    null,
                    null,
                    paragraphs(source, source.reading().preamble())));
        }
        for (var section : source.reading().sections()) {
            sections.add(new Section(
                    section.id(), section.title(), section.subtitle(), paragraphs(source, section.paragraphs())));
        }
        return new Source(
                source.id(),
                0,
                record.title(),
                record.publisher(),
                record.year(),
                requireNonNull(record.due()),
                record.published(),
                record.note(),
                record.sha256(),
                source.words(),
                sections,
                source.unpromised().stream()
                        .map(entry -> new Source.Unpromised(entry.text(), requireNonNull(entry.reason())))
                        .toList());
    }

    private static List<Section.Paragraph> paragraphs(SourceEntry source, List<ParagraphEntry> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> new Section.Paragraph(
                        paragraph.id(),
                        requireNonNull(paragraph.passage()),
                        source.text().squeezed(requireNonNull(paragraph.passage())),
                        paragraph.english()))
                .toList();
    }

    /** In the report's reading order; of two that begin at one place, the one whose quote ends first comes first. */
    private List<Commitment> commitments(SourceEntry source) {
        var order =
                source.sentences().stream().map(SourceEntry.Sentence::passage).toList();
        var sorted = files.commitmentsOf(source).stream()
                .sorted(Comparator.comparingInt((CommitmentEntry entry) ->
                                order.indexOf(sentence(source, entry).passage()))
                        .thenComparing(
                                entry -> requireNonNull(entry.passage()),
                                Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end)))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> commitment(source, i, sorted.get(i)))
                .toList();
    }

    private static SourceEntry.Sentence sentence(SourceEntry source, CommitmentEntry entry) {
        return source.findSentence(requireNonNull(entry.passage())).orElseThrow();
    }

    private static Commitment commitment(SourceEntry source, int position, CommitmentEntry entry) {
        var passage = requireNonNull(entry.passage());
        return new Commitment(
                entry.id(),
                0,
                source.id(),
                entry.file().section(),
                sentence(source, entry).paragraph().id(),
                position,
                entry.title(),
                entry.theme(),
                requireNonNull(entry.action()),
                kind(entry),
                entry.hedge().isEmpty() ? null : entry.hedge(),
                entry.livelihood(),
                entry.quote(),
                passage,
                source.text().line(passage.start()),
                source.text().line(passage.end() - 1),
                Optional.ofNullable(entry.due())
                        .orElseGet(() -> requireNonNull(source.record().due())),
                entry.note(),
                entry.measures().stream().map(Assembly::measure).toList(),
                entry.names().stream()
                        .map(name -> new Commitment.NamedWork(name.name(), name.place()))
                        .toList(),
                entry.places().stream().map(Commitment.PlaceLink::new).toList(),
                requireNonNull(entry.placesFrom()));
    }

    private static PromiseKind kind(CommitmentEntry entry) {
        return entry.measures().stream()
                .filter(measure -> measure.role() == Measure.Role.TARGET)
                .findFirst()
                .map(target -> PromiseKind.valueOf(requireNonNull(target.kind()).name()))
                .orElseGet(
                        () -> PromiseKind.valueOf(requireNonNull(entry.form()).name()));
    }

    private static Measure measure(MeasureEntry measure) {
        return new Measure(
                requireNonNull(measure.value()),
                measure.unit(),
                requireNonNull(measure.comparator()),
                requireNonNull(measure.kind()),
                requireNonNull(measure.role()),
                measure.raw(),
                measure.of(),
                measure.sited());
    }
}
