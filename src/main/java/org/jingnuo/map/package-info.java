/**
 * Where the promises are: what was promised near somebody, and the same on a map. Shows no more of a place than is known,
 * and keeps nothing of where a reader is.
 */
@ApplicationModule(
        displayName = "Map",
        allowedDependencies = {"commitments", "commitments :: parts", "search", "site", "platform", "platform :: geo"})
@NullMarked
package org.jingnuo.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
