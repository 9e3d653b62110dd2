/**
 * What every feature stands on and no reader sees: the portal's own PostgreSQL, the clock, geometry, and start-up faults
 * told in one sentence. Depends on nothing else.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package org.jingnuo.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
