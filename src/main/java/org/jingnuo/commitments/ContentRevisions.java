package org.jingnuo.commitments;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Every state the stored content has been in. */
interface ContentRevisions extends Repository<ContentRevision, Long> {

    ContentRevision save(ContentRevision revision);

    Optional<ContentRevision> findFirstByOrderByNumberDesc();

    /** Waits until no other import is under way on this database, and keeps others out until the transaction ends. */
    @Query("SELECT pg_advisory_xact_lock(hashtext('org.jingnuo.commitments.import'))::text")
    String lockOutOtherImports();

    /** Sent to {@link ContentNotifications} of every node when the transaction is committed, and only then. */
    @Query("SELECT pg_notify('" + ContentNotifications.CHANNEL + "', (:number)::text)::text")
    String tellOtherNodes(long number);
}
