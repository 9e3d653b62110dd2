package org.jingnuo.moderation.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.annotation.security.PermitAll;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.StepUp;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.moderation.people.RefusedChange;
import org.jingnuo.site.ChoiceCookie;
import org.jingnuo.site.Language;
import org.springframework.http.HttpHeaders;

/** What one can say of oneself, and how one signs in. */
@Route(value = DeskPaths.ME, layout = DeskLayout.class)
@PermitAll
class MeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnAccess own;
    private final transient CurrentActor current;
    private final transient StepUp stepUp;
    private final transient KnownDevices devices;

    MeView(OwnAccess own, CurrentActor current, StepUp stepUp, KnownDevices devices) {
        this.own = own;
        this.current = current;
        this.stepUp = stepUp;
        this.devices = devices;
        addClassName("desk-form");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("me.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var actor = current.get();
        add(
                introduction(),
                new FactorsPart(own, actor, this::whenFresh),
                new PasswordPart(own, actor, this::whenFresh, this::leaveWithNewPassword),
                sessions());
    }

    private Div introduction() {
        var person = own.get(current.get());
        var signsInAs = new TextField(getTranslation("signIn.name"));
        signsInAs.setValue(person.name());
        signsInAs.setReadOnly(true);
        var name = new TextField(getTranslation("me.displayName"));
        name.setMaxLength(Person.LONGEST);
        name.setValue(person.displayName());
        var language = new Select<Language>();
        language.setLabel(getTranslation("me.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation(it.locale(), "signIn.language"));
        language.setValue(Language.of(getLocale()));
        var save = new Button(getTranslation("me.save"), click -> introduce(name.getValue(), language.getValue()));
        return new Div(new H1(getTranslation("me.title")), signsInAs, name, language, save);
    }

    private void introduce(String name, Language language) {
        try {
            own.introduce(current.get(), name, language);
            var secure = VaadinService.getCurrentRequest().isSecure();
            VaadinResponse.getCurrent()
                    .setHeader(HttpHeaders.SET_COOKIE, ChoiceCookie.of(Language.COOKIE, language.code(), secure));
            getUI().ifPresent(ui -> ui.getPage().reload());
        } catch (RefusedChange refused) {
            Notification.show(getTranslation("people.refused." + refused.reason()));
        }
    }

    /** All devices have been forgotten with the password before; this one the person is at. */
    private void leaveWithNewPassword() {
        devices.remember(current.get().name(), VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        leave("?" + AskingToSignIn.CHANGED);
    }

    private Div sessions() {
        var end = new Button(getTranslation("me.endSessions"), click -> {
            own.endSessions(current.get());
            leave("");
        });
        return new Div(new H2(getTranslation("me.sessions")), new Paragraph(getTranslation("me.sessionsHint")), end);
    }

    /** Asks for the second factor first if it was given long ago. */
    private void whenFresh(Runnable action) {
        if (stepUp.isFresh()) {
            action.run();
        } else {
            getUI().ifPresent(ui -> ui.getPage().setLocation(StepUp.address("/" + DeskPaths.ME)));
        }
    }

    /** @param because says on the page for signing in why it is needed; may be empty */
    private void leave(String because) {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/" + DeskPaths.LOGIN + because));
    }
}
