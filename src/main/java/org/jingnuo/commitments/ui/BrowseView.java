package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.ListPart;
import org.jingnuo.commitments.parts.FilteredList;
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
    private static final String PATH = "/" + CommitmentPaths.BROWSE;

    private final transient CommitmentPages pages;
    private final transient List<ListPart> parts;
    private @Nullable FilteredList list;
    private transient BrowseQuery query = BrowseQuery.ALL;

    BrowseView(CommitmentPages pages, List<ListPart> parts) {
        this.pages = pages;
        this.parts = parts;
    }

    /** The list changes its own parts. */
    @Override
    protected void clear() {}

    @Override
    protected PageHead show(Visit visit) {
        var browse = pages.browse(BrowseQuery.parse(visit.query()));
        query = browse.query();
        if (list == null) {
            list = new FilteredList(PATH, browse.facets(), visit, (facet, value, chosen) -> {
                var changed = chosen ? query.with(facet, value) : query.without(facet, value);
                FilteredList.open(PATH, changed.queryString(), visit);
            });
            add(new H1(getTranslation("browse.title")), list);
        }
        list.show(
                browse.facets(),
                Map.of(BrowseQuery.SORT, BrowseQuery.word(query.sort())),
                new ResultList(browse, parts, visit));
        return PageHead.of(getTranslation("browse.title"), getTranslation("browse.description", browse.total()))
                .withCanonicalQuery(query.queryString());
    }
}
