/**
 * Finds what people mean: the words they type, read in the report's words, are looked up in a Lucene index of what was
 * promised. The index is derived from {@code commitments} and can be rebuilt from it at any time.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"commitments", "commitments :: parts", "site", "platform", "platform :: geo"})
@NullMarked
package org.jingnuo.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
