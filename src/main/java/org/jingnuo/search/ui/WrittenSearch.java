package org.jingnuo.search.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.search.SearchQuery;
import org.jingnuo.search.TextPart;
import org.jingnuo.search.TextSearch;
import org.jingnuo.site.Visit;
import org.springframework.beans.factory.ObjectProvider;

/** What people wrote about what is sought, each kind as its feature shows it. */
@org.springframework.stereotype.Component
class WrittenSearch {

    private static final int MOST_OF_A_KIND = 5;

    private final TextSearch search;
    private final ObjectProvider<TextPart> parts;

    WrittenSearch(TextSearch search, ObjectProvider<TextPart> parts) {
        this.search = search;
        this.parts = parts;
    }

    /** Texts belong to no theme and no section, so they stand on the first page of what is not narrowed. */
    List<Component> find(SearchQuery query, Visit visit) {
        return query.isUnnarrowed()
                ? parts.stream().flatMap(part -> found(part, query, visit)).toList()
                : List.of();
    }

    private Stream<Component> found(TextPart part, SearchQuery query, Visit visit) {
        var found = search.find(part.kind(), query.text(), MOST_OF_A_KIND);
        return found.isEmpty() ? Stream.empty() : part.build(found, visit).stream();
    }
}
