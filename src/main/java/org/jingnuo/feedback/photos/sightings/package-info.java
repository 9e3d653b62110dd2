/** What a moderator has to look at in a photo: where faces and number plates may be. Nothing is decided by it. */
@NamedInterface("sightings")
@NullMarked
package org.jingnuo.feedback.photos.sightings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
