/**
 * Everything the pages show, for programs: lists, one commitment, search, suggestions, the map and what is near as JSON under {@code /api/v1},
 * and the OpenAPI document that describes them and the sending of feedback. Reads only; nothing depends on it.
 */
@ApplicationModule(
        displayName = "Open data",
        allowedDependencies = {
            "commitments",
            "search",
            "map",
            "feedback",
            "moderation",
            "moderation :: progress",
            "moderation :: replies",
            "site",
            "platform",
            "platform :: geo",
            "platform :: table"
        })
@NullMarked
package org.jingnuo.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
