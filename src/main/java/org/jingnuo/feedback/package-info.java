/**
 * What residents say they see: sending it so that nothing is lost, following it with a tracking code, and showing what was
 * published beside the commitment it is about. Nothing is public before a person has decided.
 */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {
            "commitments",
            "commitments :: parts",
            "map",
            "search",
            "site",
            "platform",
            "platform :: geo",
            "platform :: notifications"
        })
@NullMarked
package org.jingnuo.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
