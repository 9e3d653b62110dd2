package org.jingnuo.commitments;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jingnuo.site.Visit;

/** Something a feature puts below the facts of a commitment's page. Published as a bean. */
public interface DetailPart {

    /** Made anew for each page; empty where the feature has nothing to say of this commitment. */
    Optional<Component> build(CommitmentPages.Detail detail, Visit visit);
}
