package org.jingnuo.moderation.desk;

import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.StepUp;
import org.springframework.stereotype.Component;

/** What does the work that {@link CaseActions} ask for. */
@Component
record CaseServices(
        Desk desk,
        Deciding deciding,
        CaseFiles files,
        CasePhotos photos,
        CurrentActor current,
        StepUp stepUp,
        QueueProperties properties) {}
