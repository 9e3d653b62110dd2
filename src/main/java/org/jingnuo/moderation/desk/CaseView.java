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
import java.util.Objects;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.parts.Announcer;
import org.jingnuo.moderation.parts.Sentences;
import org.jingnuo.moderation.parts.Times;
import org.jingnuo.moderation.people.People;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionException;

/** One feedback and all that can be decided about it, with one hand on the keyboard; held for who looks at it. */
@Route(value = DeskPaths.CASE, layout = DeskLayout.class)
@RolesAllowed(Role.Names.MODERATOR)
class CaseView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient CaseServices services;
    private final transient Catalogue catalogue;
    private final transient WaitingTimes waiting;
    private final transient People people;
    private final transient CaseActions actions;

    private final Announcer announcer = new Announcer();
    private final H1 heading = new H1();
    private final SentPart sent;
    private final Div beside = new Div();
    private transient Wanted wanted = Wanted.ALL;
    private transient @Nullable Actor viewer;
    private transient @Nullable CaseFile file;
    private transient @Nullable CaseDialogs dialogs;

    CaseView(CaseServices services, Catalogue catalogue, WaitingTimes waiting, People people) {
        this.services = services;
        this.catalogue = catalogue;
        this.waiting = waiting;
        this.people = people;
        actions = new CaseActions(this, services);
        addClassName("desk-case");
        heading.getElement().setAttribute("tabindex", "-1");
        sent = new SentPart(announcer, actions::cover);
        beside.addClassName("deciding");
        var parts = new Div(sent, beside);
        parts.addClassName("parts");
        var top = new Div(heading, new GoingOn(actions));
        top.addClassName("desk-top");
        add(top, parts, announcer);
        CaseKeys.of(actions).listenWith(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(DeskPaths.ID).orElseThrow(NotFoundException::new);
        wanted = Wanted.in(event.getLocation(), catalogue.now());
        var actor = services.current().get();
        try {
            var opened = services.files().open(id, actor);
            viewer = actor;
            dialogs = new CaseDialogs(
                    this, catalogue.now(), language(), opened.feedback().language());
            show(opened);
            actions.comeBack();
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
            services.desk().release(id(), viewer);
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
        var colleagues = people.colleagues();
        var texts = new ItemTexts(this, language(), catalogue, waiting, colleagues);
        var times = new Times(language(), ZoneId.of(catalogue.now().edition().timeZone()));
        heading.setText(opened.commitment()
                .map(it -> it.title().in(language()))
                .orElseGet(() -> getTranslation("desk.unsure")));
        sent.show(opened);
        LastDecision.leftOutBefore(UI.getCurrentOrThrow(), id()).ifPresent(sent::leaveOutAgain);
        beside.removeAll();
        beside.add(
                new StandingPart(opened, texts, services.current().get(), colleagues),
                new ActionsPart(opened, actions),
                new AlikePart(opened.alike(), times, actions::merge),
                new NotesPart(opened.notes(), colleagues, times, actions::note),
                new HistoryPart(opened.feedback(), times));
        heading.getElement().executeJs("this.focus()");
    }

    /** As it stands now. */
    void reopen() {
        show(services.files().open(id(), services.current().get()));
    }

    /** As it stands now, which is said in a sentence. */
    void reopen(String sentence) {
        reopen();
        announcer.say(sentence);
        Sentences.tell(sentence);
    }

    CaseFile file() {
        return Objects.requireNonNull(file);
    }

    /** Of the feedback. */
    String id() {
        return file().feedback().id();
    }

    SentPart sent() {
        return sent;
    }

    CaseDialogs dialogs() {
        return Objects.requireNonNull(dialogs);
    }

    Wanted wanted() {
        return wanted;
    }

    UI ui() {
        return getUI().orElseThrow();
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
