package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.StepUp;
import org.jingnuo.moderation.parts.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with the feedback that is open: asks what must be known for it, has it done, and says what became of it. What
 * cannot be done where the feedback stands does nothing.
 */
class CaseActions {

    /** After these it stands otherwise than it was shown; what was typed in dialogs stays. */
    private static final Set<NotDone.Cause> SHOWN_ANEW = Set.of(NotDone.Cause.CHANGED, NotDone.Cause.NOT_WAITING);

    /** Id of the feedback on whose page the second factor was needed once more. */
    private static final String CONTACT_ASKED_FOR = CaseActions.class.getName() + ".contact";

    private final CaseView page;
    private final CaseServices services;

    CaseActions(CaseView page, CaseServices services) {
        this.page = page;
        this.services = services;
    }

    void publish() {
        if (!file().canBeDecided()) {
            return;
        }
        if (page.sent().leavesOut()) {
            page.dialogs().publishPart(this::publishPart).open();
        } else {
            attempt(() -> publish(page.sent().publication(null, "")));
        }
    }

    private void publishPart(Reason reason, String explanation) {
        publish(page.sent().publication(reason, explanation));
    }

    private void publish(Decision.Publish decision) {
        decide(version ->
                services.photos().publish(id(), version, decision, page.sent().regions(), actor()));
    }

    /** Or takes down what is public. */
    void reject() {
        if (file().canBeDecided() || file().isPublic()) {
            page.dialogs()
                    .reject(file().isPublic() ? "desk.takeDown" : "desk.reject", this::decide)
                    .open();
        }
    }

    void ask() {
        if (file().canBeDecided()) {
            page.dialogs().ask(this::decide).open();
        }
    }

    void merge() {
        merge(null);
    }

    /** @param into id of what is offered first; null for none */
    void merge(@Nullable String into) {
        if (file().canBeDecided()) {
            page.dialogs()
                    .merge(() -> services.files().mergeTargets(file(), actor()), into, this::decide)
                    .open();
        }
    }

    /** To another commitment or place. */
    void move() {
        if (file().canBeDecided()) {
            page.dialogs().move(file(), this::move).open();
        }
    }

    private void move(@Nullable String commitment, @Nullable String place) {
        services.deciding().move(id(), file().feedback().version(), commitment, place, actor());
        page.reopen(page.getTranslation("desk.moved"));
    }

    void escalate() {
        if (file().canBeDecided()) {
            page.dialogs().escalate(this::escalate).open();
        }
    }

    private void escalate(String why) {
        services.deciding().escalate(id(), why, actor());
        Sentences.tell(page.getTranslation("desk.escalated"));
        openNext();
    }

    void note() {
        page.dialogs().note(this::note).open();
    }

    private void note(String note) {
        services.desk().note(id(), note, actor());
        page.reopen(page.getTranslation("desk.noted"));
    }

    /** What is selected in the words. */
    void coverWords() {
        page.sent().coverSelection();
    }

    /** Shows a photo that is public so from now on. */
    void cover(Photo photo, List<Region> regions) {
        attempt(() -> {
            services.photos().cover(id(), photo, regions, actor());
            page.reopen(page.getTranslation("desk.photo.coveredNow"));
        });
    }

    /** To whoever has just proved once more who they are; the others are asked to, and come back. */
    void showContact() {
        if (!services.stepUp().isFresh()) {
            VaadinSession.getCurrent().setAttribute(CONTACT_ASKED_FOR, id());
            page.ui().getPage().setLocation(StepUp.address("/" + page.wanted().address(id())));
            return;
        }
        services.desk()
                .contact(id(), actor())
                .ifPresentOrElse(
                        contact -> ContactDialog.open(contact, page),
                        () -> Sentences.tell(page.getTranslation("desk.contact.gone")));
    }

    /** Says to whoever comes back from proving who they are that the contact can be had now. */
    void comeBack() {
        var session = VaadinSession.getCurrent();
        if (id().equals(session.getAttribute(CONTACT_ASKED_FOR))
                && services.stepUp().isFresh()) {
            session.setAttribute(CONTACT_ASKED_FOR, null);
            Sentences.tell(page.getTranslation("desk.contact.now", page.getTranslation("desk.contact.show")));
        }
    }

    private void decide(Decision decision) {
        decide(version -> services.deciding().decide(id(), version, decision, actor()));
    }

    private void decide(IntFunction<Feedback> deciding) {
        try {
            var decided = deciding.apply(file().feedback().version());
            var ui = page.ui();
            LastDecision.remember(ui, decided.id(), page.sent().leftOut());
            Sentences.tell(
                    page.getTranslation("desk.done." + decided.lastStep().kind()),
                    page.getTranslation("desk.undo"),
                    (int) services.properties().undo().toMillis(),
                    () -> takeBack(ui));
            openNext();
        } catch (NotDone notDone) {
            if (SHOWN_ANEW.contains(notDone.reason())) {
                page.reopen();
            }
            throw notDone;
        }
    }

    /** The last decision made in this window. */
    void takeBack() {
        takeBack(page.ui());
    }

    /** By then, another page may be in the window. */
    private void takeBack(UI ui) {
        attempt(() -> LastDecision.takeBack(ui, services.deciding(), actor(), page.wanted())
                .ifPresent(this::reopenIfHere));
    }

    /** Going to where one is does nothing. */
    private void reopenIfHere(String id) {
        if (page.isAttached() && id.equals(id())) {
            page.reopen(page.getTranslation("desk.takenBack"));
        }
    }

    void openNext() {
        services.desk()
                .takeNext(page.wanted(), id(), actor())
                .ifPresentOrElse(
                        next -> page.ui()
                                .navigate(
                                        DeskPaths.feedback(next), page.wanted().query()),
                        this::openQueue);
    }

    void openQueue() {
        page.ui().navigate(QueueView.class, page.wanted().query());
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (NotDone notDone) {
            Sentences.complain(page, notDone);
        }
    }

    private CaseFile file() {
        return page.file();
    }

    private String id() {
        return page.id();
    }

    private Actor actor() {
        return services.current().get();
    }
}
