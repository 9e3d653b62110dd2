/**
 * The moderation desk: the one part behind a log-in. People decide on feedback, answer for public bodies and record official
 * progress; everything they do is kept in an audit that cannot be changed unseen.
 */
@ApplicationModule(
        displayName = "Moderation",
        allowedDependencies = {
            "commitments",
            "commitments :: parts",
            "feedback",
            "feedback :: photos",
            "feedback :: sightings",
            "feedback :: guard",
            "feedback :: privacy",
            "site",
            "platform",
            "platform :: notifications",
            "platform :: table"
        })
@NullMarked
package org.jingnuo.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
