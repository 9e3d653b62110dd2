package org.jingnuo.search.ui;

import com.vaadin.flow.component.Component;
import org.jingnuo.site.HeaderPart;
import org.jingnuo.site.Visit;

/** Puts the search box on every page. */
@org.springframework.stereotype.Component
class SearchInHeader implements HeaderPart {

    @Override
    public Component build(Visit visit) {
        return new SearchBox(visit);
    }
}
