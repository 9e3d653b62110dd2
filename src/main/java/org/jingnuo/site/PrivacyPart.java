package org.jingnuo.site;

import com.vaadin.flow.component.Component;

/** What a feature says at the end of the privacy page of what it keeps. Published as a bean. */
public interface PrivacyPart {

    /** Made anew for each page. */
    Component build(Visit visit);
}
