package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.Map;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.parts.FilterPanel;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.ReadsQuery;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.Visit;
import org.jspecify.annotations.Nullable;

/** Every commitment as a list that can be narrowed and ordered; all of it lives in the query string. */
@Route(value = CommitmentPaths.BROWSE, layout = SiteLayout.class)
@ReadsQuery({"theme", "section", "place", "kind", "livelihood", "sort", "page"})
class BrowseView extends PublicView {
    private final transient CommitmentPages pages;
    private @Nullable FilterPanel filters;
    private transient BrowseQuery query = BrowseQuery.ALL;
    private final Div results = new Div();

    BrowseView(CommitmentPages pages) {
        this.pages = pages;
    }

    /** The panel stays where it is while the list changes, so that focus and scrolling stay too. */
    @Override
    protected void clear() {
        results.removeAll();
    }

    @Override
    protected PageHead show(Visit visit) {
        var browse = pages.browse(BrowseQuery.parse(visit.query()));
        query = browse.query();
        if (filters == null) {
            filters = new FilterPanel(
                    visit.address("/" + CommitmentPaths.BROWSE),
                    browse.facets(),
                    visit,
                    (facet, value, chosen) ->
                            open(chosen ? query.with(facet, value) : query.without(facet, value), visit));
            var columns = new Div(filters, results);
            columns.addClassName("browse");
            add(new H1(getTranslation("browse.title")), columns);
        }
        filters.show(browse.facets(), Map.of(BrowseQuery.SORT, BrowseQuery.word(query.sort())));
        results.add(new ResultList(browse, visit));
        return PageHead.of(getTranslation("browse.title"), getTranslation("browse.description", browse.total()))
                .withCanonicalQuery(query.queryString());
    }

    private static void open(BrowseQuery query, Visit visit) {
        UI.getCurrentOrThrow()
                .navigate(
                        visit.address("/" + CommitmentPaths.BROWSE).substring(1),
                        QueryParameters.fromString(query.queryString()));
    }
}
