/**
 * Finds what people mean: the words they type, read in the report's words, are looked up in a Lucene index of what was
 * promised and of what people wrote. The index is derived from {@code commitments} and from the texts that features
 * publish, and is made anew at every start.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"commitments", "commitments :: parts", "site", "platform", "platform :: geo"})
@NullMarked
package org.jingnuo.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
