package org.jingnuo.opendata;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.platform.table.Column;

/** Commitments as a table: the names and words of {@link CommitmentJson}, as far as one line can hold it. */
final class CommitmentColumns {

    private static final String BETWEEN_NAMES = "; ";

    private CommitmentColumns() {}

    static List<Column<Commitment>> of(Snapshot snapshot, Addresses addresses) {
        return List.of(
                new Column<>("id", Commitment::id),
                new Column<>("title_zh", it -> it.title().zh()),
                new Column<>("title_en", it -> it.title().en()),
                target("value", Measure::value),
                target("comparator", it -> Word.of(it.comparator())),
                target("unit_zh", it -> it.unit().zh()),
                target("unit_en", it -> it.unit().en()),
                new Column<>("kind", it -> Word.of(it.kind())),
                new Column<>("hedge", Commitment::hedge),
                new Column<>("action", it -> Word.of(it.action())),
                new Column<>("theme", Commitment::theme),
                new Column<>("section", Commitment::section),
                new Column<>("livelihood", Commitment::livelihood),
                new Column<>("places", it -> places(it, snapshot)),
                new Column<>("due", Commitment::due),
                new Column<>("quote", Commitment::quote),
                new Column<>("source", Commitment::source),
                new Column<>("line_first", Commitment::firstLine),
                new Column<>("line_last", Commitment::lastLine),
                new Column<>("url", it -> addresses.absolute(CommitmentPaths.commitment(it.id()))));
    }

    /** Of the number that is promised; empty where the report gives none. */
    private static Column<Commitment> target(String name, Function<Measure, Object> cell) {
        return new Column<>(name, it -> it.target().map(cell).orElse(null));
    }

    private static String places(Commitment commitment, Snapshot snapshot) {
        return commitment.places().stream()
                .map(link -> snapshot.getPlace(link.place()).name().zh())
                .collect(joining(BETWEEN_NAMES));
    }
}
