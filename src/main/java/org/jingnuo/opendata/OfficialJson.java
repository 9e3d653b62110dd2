package org.jingnuo.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.jingnuo.moderation.progress.Document;
import org.jingnuo.moderation.progress.Finding;
import org.jingnuo.moderation.progress.KeptCopy;
import org.jingnuo.moderation.progress.ProgressPaths;
import org.jingnuo.moderation.progress.PublicEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the official record.
 *
 * @param state {@code confirmed}, {@code superseded} or {@code withdrawn}; what was withdrawn says only why
 * @param kind {@code statement} or {@code no_evidence}; null if it was withdrawn
 * @param asOf day for which it holds
 * @param execution of a statement
 * @param quote of a statement
 * @param source of a statement
 * @param searched where somebody looked who found no evidence
 * @param because why it does no longer stand
 * @param replacedBy id of what stands in its place
 */
record OfficialJson(
        String id,
        String state,
        @Nullable String kind,
        @Nullable LocalDate asOf,
        @Nullable String execution,
        @Nullable String quote,
        @Nullable SourceJson source,
        @Nullable String searched,
        Instant confirmedAt,
        @Nullable String because,
        @Nullable String replacedBy) {

    /** @param seenOn when it was seen at {@code url} */
    record SourceJson(
            String title,
            String body,
            LocalDate publishedOn,
            @Nullable String page,
            @Nullable String url,
            @Nullable LocalDate seenOn,
            @Nullable CopyJson copy) {

        static SourceJson of(String entry, Document document, Addresses addresses) {
            var url = document.url();
            var copy = document.copy();
            return new SourceJson(
                    document.title(),
                    document.body(),
                    document.publishedOn(),
                    document.page(),
                    url == null ? null : url.text(),
                    document.seenOn(),
                    copy == null ? null : CopyJson.of(entry, copy, addresses));
        }
    }

    /** The document as it was, at {@code url} of this portal. */
    record CopyJson(String sha256, String mediaType, int bytes, String url) {

        static CopyJson of(String entry, KeptCopy copy, Addresses addresses) {
            return new CopyJson(
                    copy.sha256(),
                    copy.type().mediaType(),
                    copy.bytes(),
                    addresses.absolute(ProgressPaths.copy(entry)));
        }
    }

    static OfficialJson of(PublicEntry entry, Addresses addresses) {
        var finding = entry.finding();
        var statement = finding instanceof Finding.Statement it ? it : null;
        var none = finding instanceof Finding.NoEvidence it ? it : null;
        return new OfficialJson(
                entry.id(),
                Word.of(entry.state()),
                statement != null ? "statement" : none != null ? "no_evidence" : null,
                finding == null ? null : finding.asOf(),
                statement == null ? null : Word.of(statement.execution()),
                statement == null ? null : statement.quote(),
                statement == null ? null : SourceJson.of(entry.id(), statement.document(), addresses),
                none == null ? null : none.searched(),
                entry.confirmedAt(),
                entry.because(),
                entry.replacedBy());
    }
}
