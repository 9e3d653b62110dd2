package org.jingnuo.feedback;

import org.jingnuo.feedback.photos.PhotosAlone;
import org.jingnuo.feedback.privacy.KeysAlone;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/**
 * {@link Decisions} and what they need, without pages, sending and a portal around them. Not annotated as a configuration, so
 * that the portal itself does not find it.
 */
@Import({
    AlikeFeedback.class,
    Decisions.class,
    Ledger.class,
    FeedbackRevisions.class,
    SenderContacts.class,
    PhotosAlone.class,
    KeysAlone.class
})
@EnableJdbcRepositories(basePackageClasses = Feedbacks.class)
public class DecidingAlone {}
