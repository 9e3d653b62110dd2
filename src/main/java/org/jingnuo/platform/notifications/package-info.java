/** What the nodes of one portal tell each other through the database they share. */
@NamedInterface("notifications")
@NullMarked
package org.jingnuo.platform.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
