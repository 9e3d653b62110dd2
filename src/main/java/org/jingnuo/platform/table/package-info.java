/** Tables for people to take away: what stands in their columns, and how they are written for a spreadsheet. */
@NamedInterface("table")
@NullMarked
package org.jingnuo.platform.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
