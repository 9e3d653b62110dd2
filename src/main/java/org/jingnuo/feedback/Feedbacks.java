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

    @Query("SELECT count(*) FROM feedback WHERE state = 'WAITING'")
    int countWaiting();
}
