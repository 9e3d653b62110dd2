package org.jingnuo.moderation.replies;

import org.jingnuo.feedback.UnpublishedEmptied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A reply may quote the feedback that it answers, and goes with what that said. */
@Component
class ForgottenReplies {

    private final Replies replies;

    ForgottenReplies(Replies replies) {
        this.replies = replies;
    }

    /** In the transaction that empties the feedback: both are done or neither. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UnpublishedEmptied emptied) {
        replies.deleteToUnpublished(emptied.decidedBefore());
    }
}
