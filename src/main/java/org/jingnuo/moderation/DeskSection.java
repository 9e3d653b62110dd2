package org.jingnuo.moderation;

import com.vaadin.flow.component.Component;
import java.util.Set;

/**
 * A part of the desk, offered in its menu to those who may open it. A package of the desk publishes one as a bean.
 *
 * @param label translation key
 * @param roles any of which opens it
 * @param rank lower stands first
 */
public record DeskSection(String label, Class<? extends Component> view, Set<Role> roles, int rank) {}
