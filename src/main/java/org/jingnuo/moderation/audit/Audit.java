package org.jingnuo.moderation.audit;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was done at the desk. */
@Service
public class Audit {

    /**
     * Appends an entry in the caller's transaction: what was done and that it was done are durable together or not at all.
     *
     * @param actor name of the person, or of the command that did it
     * @param subject what it was done to, such as {@code feedback/ID}; never anything personal
     * @param details few, short and not personal
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, Action action, String subject, Map<String, String> details) {}
}
