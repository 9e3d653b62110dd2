/**
 * The shell around every public page: layout, languages, styles, and the rendering of a Flow view to HTML that reads
 * without a script or a session. Features plug their views into it and know nothing of HTML, caches or headers.
 */
@ApplicationModule(displayName = "Site", allowedDependencies = "platform")
@NullMarked
package org.jingnuo.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
