package org.jingnuo.moderation.desk;

import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.feedback.AlikeFeedback;
import org.jingnuo.feedback.SenderContacts;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.desk.MergeTargets.MergeTarget;
import org.springframework.stereotype.Service;

/** Puts together what a moderator sees of one feedback. */
@Service
class CaseFiles {

    private final Desk desk;
    private final Catalogue catalogue;
    private final Photos photos;
    private final AlikeFeedback alike;
    private final MergeTargets targets;
    private final SenderContacts contacts;

    CaseFiles(
            Desk desk,
            Catalogue catalogue,
            Photos photos,
            AlikeFeedback alike,
            MergeTargets targets,
            SenderContacts contacts) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.photos = photos;
        this.alike = alike;
        this.targets = targets;
        this.contacts = contacts;
    }

    /**
     * Takes it, if it waits and this person may decide on it, and opens its file.
     *
     * @throws NotDone if there is none
     */
    CaseFile open(String id, Actor actor) {
        var feedback = desk.take(id, actor);
        var known = desk.find(id, actor);
        var content = catalogue.now();
        var account = feedback.account();
        return new CaseFile(
                feedback,
                known,
                actor.name().equals(known.takenBy()),
                Optional.ofNullable(account.commitment()).flatMap(content::findCommitment),
                Optional.ofNullable(account.place()).map(content.placesById()::get),
                photos.findByFeedback(List.of(id)),
                alike.find(feedback),
                desk.notes(id, actor),
                contacts.isLeft(id));
    }

    /** What it may be merged into now, newest first. */
    List<MergeTarget> mergeTargets(CaseFile file, Actor actor) {
        actor.require(Role.MODERATOR);
        return targets.find(file.feedback());
    }
}
