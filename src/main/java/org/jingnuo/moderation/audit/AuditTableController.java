package org.jingnuo.moderation.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.platform.table.Column;
import org.jingnuo.platform.table.Csv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit to take away, filtered as its page is. */
@RestController
class AuditTableController {

    private static final List<Column<AuditEntry>> COLUMNS = List.of(
            new Column<>("number", AuditEntry::number),
            new Column<>("at", AuditEntry::time),
            new Column<>("actor", it -> it.deed().actor()),
            new Column<>("action", it -> it.deed().action()),
            new Column<>("subject", it -> it.deed().subject()),
            new Column<>("details", it -> it.deed().details()),
            new Column<>("previous", AuditEntry::previous),
            new Column<>("hash", AuditEntry::hash));

    private final AuditSearch search;
    private final CurrentActor current;

    AuditTableController(AuditSearch search, CurrentActor current) {
        this.search = search;
        this.current = current;
    }

    /** Written while it is read: an audit grows for years. */
    @GetMapping(AuditPaths.TABLE)
    void table(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        var actor = current.get();
        var filter = AuditFilter.of(parameters);
        var upTo = search.beginExport(actor, filter);
        var attachment =
                ContentDisposition.attachment().filename("jingnuo-audit.csv").build();
        response.setContentType(Csv.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var rows = search.all(actor, filter, upTo)) {
            Csv.write(out, COLUMNS, rows);
        }
    }
}
