package org.jingnuo.moderation.figures;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;

/** A line for each week or quarter, and a column for each figure. */
class PeriodTable extends NativeTable {

    private final transient FigureTexts texts;

    /** @param caption what the table is about */
    PeriodTable(String caption, Period period, List<Figures> figures, FigureTexts texts) {
        this.texts = texts;
        addClassName("figures");
        setCaptionText(caption);
        var header = getHead().addRow();
        headings().forEach(heading -> addHeading(header, "col", heading));
        figures.forEach(it -> fill(getBody().addRow(), texts.period(period, it.firstDay()), it));
    }

    private Stream<String> headings() {
        return Stream.of(
                        Stream.of(getTranslation("figures.period")),
                        Stream.of(Figure.values()).map(texts::of),
                        Stream.of(
                                getTranslation("figures.decided"),
                                getTranslation("figures.reasons"),
                                getTranslation("figures.medianHours"),
                                getTranslation("figures.ninetiethHours")))
                .flatMap(it -> it);
    }

    private void fill(NativeTableRow row, String period, Figures figures) {
        addHeading(row, "row", period);
        Stream.of(Figure.values()).forEach(figure -> add(row, String.valueOf(figures.of(figure))));
        add(row, String.valueOf(figures.decided()));
        add(row, String.join(getTranslation("figures.between"), texts.reasons(figures.rejected())));
        var waited = figures.waited();
        add(row, waited == null ? "" : texts.hours(waited.median()));
        add(row, waited == null ? "" : texts.hours(waited.ninetieth()));
    }

    private static void addHeading(NativeTableRow row, String scope, String text) {
        var cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", scope);
    }

    private static void add(NativeTableRow row, String text) {
        row.addDataCell().setText(text);
    }
}
