package org.jingnuo.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.opendata.SearchJson.BecauseJson;
import org.jingnuo.opendata.SearchJson.HitJson;
import org.jingnuo.opendata.SearchJson.ValueJson;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchAnswer;
import org.jingnuo.search.SearchQuery;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search, as the page has it. */
@RestController
class SearchController {

    /** Items of a page that are explained; each costs about as much as the search itself. */
    private static final int MOST_EXPLAINED = 10;

    private final Search search;
    private final Catalogue catalogue;
    private final FacetNames names;
    private final CommitmentDescriptions descriptions;
    private final Addresses addresses;

    SearchController(
            Search search,
            Catalogue catalogue,
            FacetNames names,
            CommitmentDescriptions descriptions,
            Addresses addresses) {
        this.search = search;
        this.catalogue = catalogue;
        this.names = names;
        this.descriptions = descriptions;
        this.addresses = addresses;
    }

    @GetMapping(path = ApiPaths.SEARCH, produces = MediaType.APPLICATION_JSON_VALUE)
    SearchJson search(HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.of(request);
        var query = SearchQuery.parse(parameters.narrowing());
        WrongParameter.refuse(query.narrowing().ignored());
        var answer = search.find(query.withSize(parameters.size()).withPage(parameters.page()));
        WrongParameter.refuse(answer.query().narrowing().ignored());
        if (!answer.complete()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        }
        return new SearchJson(
                query.text(),
                answer.exact(),
                answer.total(),
                items(query, answer, parameters.explain() ? MOST_EXPLAINED : 0),
                facets(answer.facets()),
                answer.suggestion(),
                addresses.next(parameters, answer.page(), answer.pages()));
    }

    private List<HitJson> items(SearchQuery query, SearchAnswer answer, int explained) {
        var snapshot = catalogue.now();
        return IntStream.range(0, answer.hits().size())
                .mapToObj(i -> item(query, answer.hits().get(i), snapshot, i < explained))
                .toList();
    }

    private HitJson item(SearchQuery query, SearchAnswer.Hit hit, Snapshot snapshot, boolean explain) {
        return new HitJson(
                descriptions.of(hit.commitment(), snapshot),
                HighlightJson.of(hit),
                Word.of(hit.match()),
                hit.because().stream()
                        .map(it -> new BecauseJson(it.typed(), it.said(), Word.of(it.link())))
                        .toList(),
                explain ? search.explain(query, hit.commitment()) : null);
    }

    private Map<String, List<ValueJson>> facets(List<Facet> facets) {
        var byName = new LinkedHashMap<String, List<ValueJson>>();
        for (var facet : facets) {
            byName.put(
                    facet.name().parameter(),
                    facet.values().stream()
                            .map(value -> new ValueJson(
                                    value.id(), names.of(facet.name(), value), value.count(), value.chosen()))
                            .toList());
        }
        return byName;
    }
}
