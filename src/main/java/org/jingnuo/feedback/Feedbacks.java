package org.jingnuo.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * All feedback that was ever sent and not deleted yet. Read in a transaction, so that its parts come over the same connection:
 * with one more for the parts, ten readers at once would wait for each other.
 */
@Transactional(readOnly = true)
interface Feedbacks extends Repository<Feedback, String> {

    @Transactional
    Feedback save(Feedback feedback);

    Optional<Feedback> findById(String id);

    Optional<Feedback> findByKeysRequestDigest(String digest);

    Optional<Feedback> findByKeysCodeDigest(String digest);

    /** What waits for a decision, longest first; what is doubtful after all the rest. */
    @Query("SELECT id FROM feedback WHERE state = 'WAITING' ORDER BY doubtful, received_at LIMIT :most")
    List<String> findWaiting(int most);

    /** Ids of all that were merged into other feedback and stand so. */
    @Query("""
            SELECT feedback.id
              FROM feedback
              JOIN LATERAL (SELECT words FROM feedback_step WHERE feedback_step.feedback = feedback.id ORDER BY position DESC LIMIT 1) AS step
                ON step.words = :into
             WHERE feedback.state = 'MERGED'
             ORDER BY feedback.id
            """)
    List<String> findMergedInto(String into);

    /** Keeps feedback from being changed by others until the transaction ends; waits for who does. */
    @Query("SELECT id FROM feedback WHERE id = :id FOR SHARE")
    @Transactional
    Optional<String> lock(String id);

    @Query("SELECT count(*) FROM feedback WHERE state = 'WAITING'")
    int countWaiting();
}
