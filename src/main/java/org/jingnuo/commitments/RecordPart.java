package org.jingnuo.commitments;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jingnuo.site.Visit;

/**
 * What a feature knows of public bodies and their words since, on a commitment's page beside what residents see. Published as
 * a bean. Each is made anew for each page, and empty where nothing is known.
 */
public interface RecordPart {

    /** Official progress, below its heading. */
    default Optional<Component> entries(CommitmentPages.Detail detail, Visit visit) {
        return Optional.empty();
    }

    /** Replies of public bodies, with a heading of their own below official progress. */
    default Optional<Component> replies(CommitmentPages.Detail detail, Visit visit) {
        return Optional.empty();
    }
}
