package org.jingnuo.moderation.desk;

import org.jingnuo.moderation.parts.DeskKeys;

/** Which key does what with the feedback that is open. */
final class CaseKeys {

    private CaseKeys() {}

    static DeskKeys of(CaseActions actions) {
        var keys = new DeskKeys();
        keys.on("p", actions::publish);
        keys.on("r", actions::reject);
        keys.on("a", actions::ask);
        keys.on("m", actions::merge);
        keys.on("b", actions::move);
        keys.on("e", actions::escalate);
        keys.on("c", actions::coverWords);
        keys.on("w", actions::note);
        keys.on("n", actions::openNext);
        keys.on("u", actions::takeBack);
        keys.on("q", actions::openQueue);
        return keys;
    }
}
