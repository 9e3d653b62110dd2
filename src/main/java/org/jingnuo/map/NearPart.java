package org.jingnuo.map;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jingnuo.site.Visit;

/** Something a feature puts below what was promised near somewhere. Published as a bean. */
public interface NearPart {

    /**
     * Made anew for each page; empty where the feature has nothing to say.
     *
     * @param answer of which the position, where it is a reader's, must be kept nowhere and stand in no address
     */
    Optional<Component> build(NearAnswer answer, Visit visit);
}
