package org.jingnuo.site;

import com.vaadin.flow.component.Component;

/** Something a feature puts into the head of every page, below the name and the main places. Published as a bean. */
public interface HeaderPart {

    /** Made anew for each page. */
    Component build(Visit visit);
}
