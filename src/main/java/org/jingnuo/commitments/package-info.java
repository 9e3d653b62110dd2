/**
 * What the city promised: the report, its sections and paragraphs, every commitment with the words it comes from. Reads
 * and checks {@code content/}, keeps it in PostgreSQL, and shows it on the home, browse, commitment and source pages.
 */
@ApplicationModule(
        displayName = "Commitments",
        allowedDependencies = {"site", "platform", "platform :: geo", "platform :: notifications"})
@NullMarked
package org.jingnuo.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
