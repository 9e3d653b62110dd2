package org.jingnuo.search.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.parts.FilteredList;
import org.jingnuo.commitments.parts.ThemeStrip;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchAnswer;
import org.jingnuo.search.SearchPaths;
import org.jingnuo.search.SearchQuery;
import org.jingnuo.site.Excerpt;
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

    private static final String PATH = "/" + SearchPaths.SEARCH;

    private final transient Search search;
    private final transient CommitmentPages pages;
    private final transient WrittenSearch written;
    private transient SearchQuery query = SearchQuery.of("");
    private @Nullable FilteredList list;

    SearchView(Search search, CommitmentPages pages, WrittenSearch written) {
        this.search = search;
        this.pages = pages;
        this.written = written;
    }

    /** The list changes its own parts. */
    @Override
    protected void clear() {}

    @Override
    protected PageHead show(Visit visit) {
        var answer = search.find(SearchQuery.parse(visit.query()));
        query = answer.query();
        var title = query.isBlank()
                ? getTranslation("search.title")
                : getTranslation("search.titleOf", Excerpt.of(query.text().strip(), LONGEST_IN_TITLE));
        if (answer.total() > 0 || !query.narrowing().chosen().isEmpty()) {
            showList(title, answer, visit);
        } else {
            showNothing(title, answer, visit);
        }
        return PageHead.of(title, getTranslation("search.description")).withCanonicalQuery(query.queryString());
    }

    private void showList(String title, SearchAnswer answer, Visit visit) {
        if (list == null) {
            list = new FilteredList(PATH, answer.facets(), visit, (facet, value, chosen) -> {
                var changed = chosen ? query.with(facet, value) : query.without(facet, value);
                FilteredList.open(PATH, changed.queryString(), visit);
            });
            removeAll();
            add(new H1(title), list);
        }
        list.show(
                answer.facets(),
                Map.of(
                        SearchPaths.TEXT, query.text(),
                        BrowseQuery.SORT, query.sort().word()),
                new SearchResults(answer, written.find(query, visit), visit));
    }

    /** Nothing was asked or found: the ways to go on. */
    private void showNothing(String title, SearchAnswer answer, Visit visit) {
        list = null;
        removeAll();
        add(
                new H1(title),
                query.isBlank()
                        ? new Paragraph(getTranslation("search.lead"))
                        : new SearchResults(answer, written.find(query, visit), visit),
                new H2(getTranslation("search.themes")),
                new ThemeStrip(pages.home().themes(), visit));
    }
}
