package org.jingnuo.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** Writes tables so that a spreadsheet opens them as they are meant, and runs nothing of them: RFC 4180, in UTF-8. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    /** Excel takes a text without it for one of its system's own encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * What a spreadsheet takes for a formula, and what it may skip to find one
     * (<a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>).
     */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n]");

    private Csv() {}

    /** A header line with the names of the columns, then a line for each row. */
    public static <T> byte[] write(List<Column<T>> columns, List<T> rows) {
        var text = new StringBuilder();
        try {
            write(text, columns, rows.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same for more rows than memory holds; {@code out} is to write in UTF-8. */
    public static <T> void write(Appendable out, List<Column<T>> columns, Stream<T> rows) throws IOException {
        out.append(BYTE_ORDER_MARK);
        var printer = CSVFormat.RFC4180.print(out);
        printer.printRecord(columns.stream().map(Column::name));
        for (var row : (Iterable<T>) rows::iterator) {
            printer.printRecord(
                    columns.stream().map(column -> cell(column.cell().apply(row))));
        }
        printer.flush();
    }

    /** Only texts are made harmless: with an apostrophe before it a number below zero would be none. */
    private static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> harmless(text);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value;
        };
    }

    /** With an apostrophe before what would be a formula. */
    static String harmless(String text) {
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
