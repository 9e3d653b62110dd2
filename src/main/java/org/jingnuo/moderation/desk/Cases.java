package org.jingnuo.moderation.desk;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/**
 * Every case. Changes are single conditional statements, so that the database decides who was first; each tells whether it
 * changed anything.
 */
interface Cases extends Repository<Case, String> {

    Optional<Case> findById(String feedback);

    /** Takes what waits and nobody else holds, or holds it for longer. Waits for who decides on it in this moment. */
    @Modifying
    @Query("""
            INSERT INTO desk_case (feedback, taken_by, taken_until)
            SELECT id, :person, :until FROM feedback WHERE id = :feedback AND state = 'WAITING' FOR NO KEY UPDATE
                ON CONFLICT (feedback) DO UPDATE
               SET taken_by = :person, taken_until = :until
             WHERE desk_case.taken_by IS NULL OR desk_case.taken_by = :person OR desk_case.taken_until <= :now
            """)
    boolean take(String feedback, String person, Instant now, Instant until);

    @Modifying
    @Query("UPDATE desk_case SET taken_by = NULL, taken_until = NULL WHERE feedback = :feedback AND taken_by = :person")
    boolean release(String feedback, String person);

    /** Hands it to a second person. */
    @Modifying
    @Query("""
            UPDATE desk_case
               SET escalated_by = :person, escalated_at = :now, taken_by = NULL, taken_until = NULL
             WHERE feedback = :feedback AND taken_by = :person AND escalated_by IS NULL
            """)
    boolean escalate(String feedback, String person, Instant now);

    /**
     * Notes who decided, and ends taking and escalation.
     *
     * @param appealable whether an appeal would be against this decision
     */
    @Modifying
    @Query("""
            INSERT INTO desk_case (feedback, decided_by, decided_at, rejected_by)
            VALUES (:feedback, :person, :now, CASE WHEN :appealable THEN :person END)
                ON CONFLICT (feedback) DO UPDATE
               SET decided_by = :person, decided_at = :now,
                   rejected_by = CASE WHEN :appealable THEN :person ELSE desk_case.rejected_by END,
                   taken_by = NULL, taken_until = NULL,
                   escalated_by = NULL, escalated_at = NULL, escalated_before = desk_case.escalated_by
            """)
    boolean decide(String feedback, String person, Instant now, boolean appealable);

    /** Takes it again after a decision of the same person that is not older than {@code since}. */
    @Modifying
    @Query("""
            UPDATE desk_case
               SET decided_by = NULL, decided_at = NULL, taken_by = :person, taken_until = :until,
                   escalated_by = escalated_before, escalated_at = CASE WHEN escalated_before IS NOT NULL THEN decided_at END
             WHERE feedback = :feedback AND decided_by = :person AND decided_at >= :since
            """)
    boolean takeBack(String feedback, String person, Instant since, Instant until);
}
