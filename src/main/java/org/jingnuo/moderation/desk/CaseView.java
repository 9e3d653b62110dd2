package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.StepUp;
import org.jingnuo.moderation.parts.Announcer;
import org.jingnuo.moderation.parts.Sentences;
import org.jingnuo.moderation.parts.Times;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionException;

/** One feedback and all that can be decided about it, with one hand on the keyboard. */
@Route(value = DeskPaths.CASE, layout = DeskLayout.class)
@RolesAllowed(Role.Names.MODERATOR)
class CaseView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, CaseActions {

    /** After these it stands otherwise than it was shown; what was typed in dialogs stays. */
    private static final Set<NotDone.Cause> SHOWN_ANEW = Set.of(NotDone.Cause.CHANGED, NotDone.Cause.NOT_WAITING);

    private final transient Desk desk;
    private final transient Deciding deciding;
    private final transient CaseFiles files;
    private final transient CasePhotos casePhotos;
    private final transient Catalogue catalogue;
    private final transient CurrentActor current;
    private final transient StepUp stepUp;
    private final transient WaitingTimes waiting;
    private final transient QueueProperties properties;

    private final Announcer announcer = new Announcer();
    private final H1 heading = new H1();
    private final SentPart sent;
    private final Div beside = new Div();
    private transient Wanted wanted = Wanted.ALL;
    private transient @Nullable Actor viewer;
    private transient @Nullable CaseFile file;
    private transient @Nullable CaseDialogs dialogs;

    CaseView(
            Desk desk,
            Deciding deciding,
            CaseFiles files,
            CasePhotos casePhotos,
            Catalogue catalogue,
            CurrentActor current,
            StepUp stepUp,
            WaitingTimes waiting,
            QueueProperties properties) {
        this.desk = desk;
        this.deciding = deciding;
        this.files = files;
        this.casePhotos = casePhotos;
        this.catalogue = catalogue;
        this.current = current;
        this.stepUp = stepUp;
        this.waiting = waiting;
        this.properties = properties;
        addClassName("desk-case");
        heading.getElement().setAttribute("tabindex", "-1");
        sent = new SentPart(announcer, this::cover);
        beside.addClassName("deciding");
        var parts = new Div(sent, beside);
        parts.addClassName("parts");
        var top = new Div(heading, new GoingOn(this));
        top.addClassName("desk-top");
        add(top, parts, announcer);
        CaseKeys.of(this).listenWith(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(DeskPaths.ID).orElseThrow(NotFoundException::new);
        wanted = Wanted.in(event.getLocation(), catalogue.now());
        var actor = current.get();
        try {
            var opened = files.open(id, actor);
            viewer = actor;
            dialogs = dialogs(opened);
            show(opened);
        } catch (NotDone gone) {
            Sentences.complain(this, gone);
            event.forwardTo(QueueView.class);
        }
    }

    /** Others may look at what was left undecided. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        release();
    }

    /** The same when the window is closed. */
    @Override
    protected void onDetach(DetachEvent event) {
        if (event.getUI().isClosing()) {
            try {
                release();
            } catch (TransactionException withoutDatabase) {
                // the hold runs out by itself
            }
        }
    }

    private void release() {
        if (viewer != null && file().held() && !isOpenElsewhere(id())) {
            desk.release(id(), viewer);
        }
    }

    /** In another window of the same person. */
    private boolean isOpenElsewhere(String id) {
        var session = VaadinSession.getCurrent();
        return session != null
                && session.getUIs().stream()
                        .flatMap(ui -> ui.getActiveRouterTargetsChain().stream())
                        .anyMatch(page -> page != this
                                && page instanceof CaseView other
                                && other.viewer != null
                                && other.id().equals(id));
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }

    private void show(CaseFile opened) {
        file = opened;
        var texts = new ItemTexts(this, language(), catalogue, waiting);
        var times = new Times(language(), ZoneId.of(catalogue.now().edition().timeZone()));
        heading.setText(opened.commitment()
                .map(it -> it.title().in(language()))
                .orElseGet(() -> getTranslation("desk.unsure")));
        sent.show(opened);
        LastDecision.leftOutBefore(UI.getCurrentOrThrow(), id()).ifPresent(sent::leaveOutAgain);
        beside.removeAll();
        beside.add(
                new StandingPart(opened, texts, current.get()),
                new ActionsPart(opened, this),
                new AlikePart(opened.alike(), times, this::merge),
                new NotesPart(opened.notes(), times, this::note),
                new HistoryPart(opened.feedback(), times));
        heading.getElement().executeJs("this.focus()");
    }

    private CaseDialogs dialogs(CaseFile opened) {
        return new CaseDialogs(
                this, catalogue.now(), language(), opened.feedback().language());
    }

    @Override
    public void publish() {
        if (!file().canBeDecided()) {
            return;
        }
        if (sent.leavesOut()) {
            dialogs().publishPart(this::publishPart).open();
        } else {
            attempt(() -> publish(sent.publication(null, "")));
        }
    }

    private void publishPart(Reason reason, String explanation) {
        publish(sent.publication(reason, explanation));
    }

    private void publish(Decision.Publish decision) {
        decide(version -> casePhotos.publish(id(), version, decision, sent.regions(), current.get()));
    }

    private void cover(Photo photo, List<Region> regions) {
        attempt(() -> {
            casePhotos.cover(id(), photo, regions, current.get());
            reopen(getTranslation("desk.photo.coveredNow"));
        });
    }

    @Override
    public void reject() {
        if (file().canBeDecided() || file().isPublic()) {
            dialogs()
                    .reject(file().isPublic() ? "desk.takeDown" : "desk.reject", this::decide)
                    .open();
        }
    }

    @Override
    public void ask() {
        if (file().canBeDecided()) {
            dialogs().ask(this::decide).open();
        }
    }

    @Override
    public void merge() {
        merge(null);
    }

    private void merge(@Nullable String into) {
        if (file().canBeDecided()) {
            dialogs()
                    .merge(() -> files.mergeTargets(file(), current.get()), into, this::decide)
                    .open();
        }
    }

    @Override
    public void move() {
        if (file().canBeDecided()) {
            dialogs().move(file(), this::move).open();
        }
    }

    private void move(@Nullable String commitment, @Nullable String place) {
        deciding.move(id(), file().feedback().version(), commitment, place, current.get());
        reopen(getTranslation("desk.moved"));
    }

    @Override
    public void escalate() {
        if (file().canBeDecided()) {
            dialogs().escalate(this::escalate).open();
        }
    }

    private void escalate(String why) {
        deciding.escalate(id(), why, current.get());
        Sentences.tell(getTranslation("desk.escalated"));
        openNext();
    }

    @Override
    public void note() {
        dialogs().note(this::note).open();
    }

    private void note(String note) {
        desk.note(id(), note, current.get());
        reopen(getTranslation("desk.noted"));
    }

    @Override
    public void cover() {
        sent.coverSelection();
    }

    @Override
    public void showContact() {
        if (!stepUp.isFresh()) {
            ui().getPage().setLocation(StepUp.address("/" + wanted.address(id())));
            return;
        }
        Sentences.tell(desk.contact(id(), current.get()).orElseGet(() -> getTranslation("desk.contact.gone")));
    }

    private void decide(Decision decision) {
        decide(version -> deciding.decide(id(), version, decision, current.get()));
    }

    private void decide(IntFunction<Feedback> deciding) {
        try {
            var decided = deciding.apply(file().feedback().version());
            var ui = ui();
            LastDecision.remember(ui, decided.id(), sent.leftOut());
            Sentences.tell(
                    getTranslation("desk.done." + decided.lastStep().kind()),
                    getTranslation("desk.undo"),
                    (int) properties.undo().toMillis(),
                    () -> takeBack(ui));
            openNext();
        } catch (NotDone notDone) {
            if (SHOWN_ANEW.contains(notDone.reason())) {
                show(files.open(id(), current.get()));
            }
            throw notDone;
        }
    }

    @Override
    public void takeBack() {
        takeBack(ui());
    }

    /** By then, another page may be in the window. */
    private void takeBack(UI ui) {
        attempt(() -> LastDecision.takeBack(ui, deciding, current.get(), wanted).ifPresent(this::reopenIfHere));
    }

    /** Going to where one is does nothing. */
    private void reopenIfHere(String id) {
        if (isAttached() && id.equals(id())) {
            reopen(getTranslation("desk.takenBack"));
        }
    }

    @Override
    public void openNext() {
        desk.takeNext(wanted, id(), current.get())
                .ifPresentOrElse(next -> ui().navigate(DeskPaths.feedback(next), wanted.query()), this::openQueue);
    }

    @Override
    public void openQueue() {
        ui().navigate(QueueView.class, wanted.query());
    }

    private void reopen(String sentence) {
        show(files.open(id(), current.get()));
        announcer.say(sentence);
        Sentences.tell(sentence);
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (NotDone notDone) {
            Sentences.complain(this, notDone);
        }
    }

    private UI ui() {
        return getUI().orElseThrow();
    }

    private String id() {
        return file().feedback().id();
    }

    private CaseFile file() {
        return Objects.requireNonNull(file);
    }

    private CaseDialogs dialogs() {
        return Objects.requireNonNull(dialogs);
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
