package org.jingnuo.commitments;

import com.vaadin.flow.component.Component;
import org.jingnuo.site.Visit;

/** Something a feature puts below the list of commitments. Published as a bean. */
public interface ListPart {

    /**
     * Made anew for each page.
     *
     * @param query what narrows the list
     */
    Component build(BrowseQuery query, Visit visit);
}
