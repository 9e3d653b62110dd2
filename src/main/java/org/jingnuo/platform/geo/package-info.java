/** Positions, distances, areas and datums, and how they are written as GeoJSON. Everything inside is WGS 84. */
@NamedInterface("geo")
@NullMarked
package org.jingnuo.platform.geo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
