package org.jingnuo.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.Map;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.parts.FilterPanel;
import org.jingnuo.commitments.parts.ThemeStrip;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchAnswer;
import org.jingnuo.search.SearchPaths;
import org.jingnuo.search.SearchQuery;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.ReadsQuery;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;
import org.jspecify.annotations.Nullable;

/** What was found for some words; the words and all that narrows and orders the list live in the query string. */
@Route(value = SearchPaths.SEARCH, layout = SiteLayout.class)
@ReadsQuery({"q", "theme", "section", "place", "kind", "livelihood", "sort", "page"})
class SearchView extends PublicView {
    /** Of a title; a longer query is cut in it. */
    private static final int LONGEST_IN_TITLE = 40;

    private final transient Search search;
    private final transient CommitmentPages pages;
    private final H1 heading = new H1();
    private final Div results = new Div();
    private transient SearchQuery query = SearchQuery.of("");
    private @Nullable FilterPanel filters;

    SearchView(Search search, CommitmentPages pages) {
        this.search = search;
        this.pages = pages;
    }

    /** The panel stays where it is while the list changes, so that focus and scrolling stay too. */
    @Override
    protected void clear() {
        results.removeAll();
    }

    @Override
    protected PageHead show(Visit visit) {
        var answer = search.find(SearchQuery.parse(visit.query()));
        query = answer.query();
        var title = query.isBlank()
                ? getTranslation("search.title")
                : getTranslation("search.titleOf", shortened(query.text().strip()));
        heading.setText(title);
        if (filters == null) {
            add(heading);
        }
        if (answer.total() > 0 || !query.narrowing().chosen().isEmpty()) {
            showList(answer, visit);
        } else {
            showNothing(answer, visit);
        }
        return PageHead.of(title, getTranslation("search.description")).withCanonicalQuery(query.queryString());
    }

    private void showList(SearchAnswer answer, Visit visit) {
        if (filters == null) {
            filters = new FilterPanel(
                    visit.address("/" + SearchPaths.SEARCH),
                    answer.facets(),
                    visit,
                    (facet, value, chosen) ->
                            open(chosen ? query.with(facet, value) : query.without(facet, value), visit));
            var columns = new Div(filters, results);
            columns.addClassName("browse");
            add(columns);
        }
        var kept = new HashMap<>(Map.of(
                SearchPaths.TEXT, query.text(), BrowseQuery.SORT, query.sort().word()));
        filters.show(answer.facets(), kept);
        results.add(new SearchResults(answer, visit));
    }

    /** Nothing was asked or found: the ways to go on. */
    private void showNothing(SearchAnswer answer, Visit visit) {
        if (query.isBlank()) {
            results.add(new Paragraph(getTranslation("search.lead")));
        } else {
            results.add(new SearchResults(answer, visit));
        }
        results.add(
                new H2(getTranslation("search.themes")),
                new ThemeStrip(pages.home().themes(), visit));
        add(results);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_IN_TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_IN_TITLE)) + "…";
    }

    private static void open(SearchQuery query, Visit visit) {
        UI.getCurrentOrThrow()
                .navigate(
                        visit.address("/" + SearchPaths.SEARCH).substring(1),
                        QueryParameters.fromString(query.queryString()));
    }
}
