package org.jingnuo.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.platform.table.Column;
import org.jingnuo.platform.table.Csv;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchAnswer.Hit;
import org.jingnuo.search.SearchQuery;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lists to take away: whole, narrowed and ordered as their pages are, for a spreadsheet. */
@RestController
class TableController {

    /** More than any list has. */
    private static final int WHOLE = Integer.MAX_VALUE;

    private final CommitmentPages pages;
    private final Search search;
    private final Catalogue catalogue;
    private final Addresses addresses;

    TableController(CommitmentPages pages, Search search, Catalogue catalogue, Addresses addresses) {
        this.pages = pages;
        this.search = search;
        this.catalogue = catalogue;
        this.addresses = addresses;
    }

    @GetMapping(path = ApiPaths.COMMITMENTS_TABLE, produces = Csv.MEDIA_TYPE)
    ResponseEntity<byte[]> commitments(HttpServletRequest request) {
        var query = BrowseQuery.parse(Parameters.of(request).narrowing());
        WrongParameter.refuse(query.ignored());
        var browse = pages.browse(query.withSize(WHOLE));
        WrongParameter.refuse(browse.query().ignored());
        return file("jingnuo-commitments.csv", columns(), browse.items());
    }

    @GetMapping(path = ApiPaths.SEARCH_TABLE, produces = Csv.MEDIA_TYPE)
    ResponseEntity<byte[]> search(HttpServletRequest request) {
        var query = SearchQuery.parse(Parameters.of(request).narrowing());
        WrongParameter.refuse(query.narrowing().ignored());
        var answer = search.findUnmarked(query.withSize(WHOLE));
        WrongParameter.refuse(answer.query().narrowing().ignored());
        var columns = new ArrayList<Column<Hit>>();
        columns().forEach(column -> columns.add(column.in(Hit::commitment)));
        columns.add(1, new Column<>("match", hit -> Word.of(hit.match())));
        return file("jingnuo-search.csv", columns, answer.hits());
    }

    private List<Column<Commitment>> columns() {
        return CommitmentColumns.of(catalogue.now(), addresses);
    }

    private static <T> ResponseEntity<byte[]> file(String name, List<Column<T>> columns, List<T> rows) {
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(Csv.write(columns, rows));
    }
}
