package org.jingnuo.moderation.audit;

import org.jingnuo.moderation.DeskPaths;

/** Addresses of the audit. */
final class AuditPaths {

    static final String AUDIT = DeskPaths.DESK + "/audit";

    /** The same list as a table to take away, by the same query. */
    static final String TABLE = "/" + AUDIT + ".csv";

    private AuditPaths() {}
}
