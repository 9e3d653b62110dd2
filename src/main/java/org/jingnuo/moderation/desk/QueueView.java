package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Role;

/** What waits for a decision. */
@Route(value = DeskPaths.DESK, layout = DeskLayout.class)
@RolesAllowed(Role.Names.MODERATOR)
class QueueView extends Div {}
