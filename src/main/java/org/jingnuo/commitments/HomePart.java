package org.jingnuo.commitments;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jingnuo.site.Visit;

/** Something a feature puts on the home page, behind the year's numbers. Published as a bean. */
public interface HomePart {

    /** Made anew for each page; empty where the feature has nothing to say. */
    Optional<Component> build(Visit visit);
}
