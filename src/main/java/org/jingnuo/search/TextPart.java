package org.jingnuo.search;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.jingnuo.site.Visit;

/** Shows texts that people wrote among what a search found, below the commitments. Published as a bean. */
public interface TextPart {

    /** Which {@link WrittenTexts} it shows. */
    String kind();

    /**
     * Made anew for each page; empty where none of them can be shown.
     *
     * @param found best first, at least one
     */
    Optional<Component> build(List<FoundText> found, Visit visit);
}
