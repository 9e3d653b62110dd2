package org.jingnuo.moderation.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jingnuo.moderation.WebAddress;
import org.jingnuo.moderation.progress.OfficialEntry.Ending;
import org.jingnuo.moderation.progress.OfficialEntry.Replacing;
import org.jingnuo.moderation.progress.OfficialEntry.Signed;
import org.jingnuo.moderation.progress.OfficialEntry.Withdrawal;
import org.jspecify.annotations.Nullable;

/** An entry as a row of its table, which the database has checked for being one or the other kind of finding. */
final class EntryRow {

    private EntryRow() {}

    static OfficialEntry read(ResultSet row, int index) throws SQLException {
        return new OfficialEntry(
                row.getString("id"),
                row.getString("commitment"),
                finding(row),
                replacing(row),
                EntryState.valueOf(row.getString("state")),
                new Signed(
                        row.getString("proposed_by"),
                        row.getTimestamp("proposed_at").toInstant()),
                signed(row, "confirmed"),
                ending(row, "ended"),
                withdrawal(row));
    }

    /** What a proposal has for the statement's parameters. */
    static Map<String, @Nullable Object> columns(OfficialEntry entry) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", entry.id());
        columns.put("commitment", entry.commitment());
        columns.put("asOf", entry.finding().asOf());
        columns.put("person", entry.proposed().person());
        columns.put("at", Timestamp.from(entry.proposed().at()));
        var replacing = entry.replacing();
        columns.put("replaces", replacing == null ? null : replacing.id());
        columns.put("replacesBecause", replacing == null ? null : replacing.because());
        var statement = entry.finding() instanceof Finding.Statement it ? it : null;
        columns.put(
                "execution", statement == null ? null : statement.execution().name());
        columns.put("quote", statement == null ? null : statement.quote());
        columns.put("searched", entry.finding() instanceof Finding.NoEvidence it ? it.searched() : null);
        put(columns, statement == null ? null : statement.document());
        return columns;
    }

    private static void put(Map<String, @Nullable Object> columns, @Nullable Document document) {
        var url = document == null ? null : document.url();
        var copy = document == null ? null : document.copy();
        columns.put("title", document == null ? null : document.title());
        columns.put("body", document == null ? null : document.body());
        columns.put("publishedOn", document == null ? null : document.publishedOn());
        columns.put("page", document == null ? null : document.page());
        columns.put("url", url == null ? null : url.text());
        columns.put("seenOn", document == null ? null : document.seenOn());
        columns.put("sha256", copy == null ? null : copy.sha256());
        columns.put("copyName", copy == null ? null : copy.name());
    }

    private static Finding finding(ResultSet row) throws SQLException {
        var asOf = row.getObject("as_of", LocalDate.class);
        var execution = row.getString("execution");
        return execution == null
                ? new Finding.NoEvidence(asOf, row.getString("searched"))
                : new Finding.Statement(asOf, Execution.valueOf(execution), row.getString("quote"), document(row));
    }

    private static Document document(ResultSet row) throws SQLException {
        var url = row.getString("document_url");
        return new Document(
                row.getString("document_title"),
                row.getString("document_body"),
                row.getObject("document_published_on", LocalDate.class),
                row.getString("document_page"),
                url == null ? null : new WebAddress(url),
                row.getObject("document_seen_on", LocalDate.class),
                copy(row));
    }

    private static @Nullable KeptCopy copy(ResultSet row) throws SQLException {
        var sha256 = row.getString("copy_sha256");
        return sha256 == null
                ? null
                : new KeptCopy(
                        sha256,
                        CopyType.get(row.getString("media_type")),
                        row.getString("copy_name"),
                        row.getInt("bytes"));
    }

    private static @Nullable Replacing replacing(ResultSet row) throws SQLException {
        var replaced = row.getString("replaces");
        return replaced == null ? null : new Replacing(replaced, row.getString("replaces_because"));
    }

    private static @Nullable Signed signed(ResultSet row, String what) throws SQLException {
        var person = row.getString(what + "_by");
        return person == null
                ? null
                : new Signed(person, row.getTimestamp(what + "_at").toInstant());
    }

    private static @Nullable Ending ending(ResultSet row, String what) throws SQLException {
        var by = signed(row, what);
        return by == null ? null : new Ending(by, row.getString(what + "_because"));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var proposed = signed(row, "withdrawal_proposed");
        return proposed == null
                ? null
                : new Withdrawal(proposed, row.getString("withdrawal_because"), ending(row, "withdrawal_rejected"));
    }
}
