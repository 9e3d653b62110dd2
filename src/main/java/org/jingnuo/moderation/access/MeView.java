package org.jingnuo.moderation.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
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
import org.jingnuo.moderation.access.OwnAccess.PasswordChange;
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
        add(introduction(), new FactorsPart(own, current.get(), this::whenFresh, this::show), password(), sessions());
    }

    private Div introduction() {
        var person = own.get(current.get());
        var name = new TextField(getTranslation("me.displayName"));
        name.setValue(person.displayName());
        var language = new Select<Language>();
        language.setLabel(getTranslation("me.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation(it.locale(), "signIn.language"));
        language.setValue(person.language());
        var save = new Button(getTranslation("me.save"), click -> introduce(name.getValue(), language.getValue()));
        return part("me.title", new Paragraph(person.name()), name, language, save);
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

    private Div password() {
        var so = new PasswordField(getTranslation("me.currentPassword"));
        so.getElement().setAttribute("autocomplete", "current-password");
        var wanted = new PasswordField(getTranslation("signIn.newPassword"));
        wanted.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText(getTranslation("signIn.passwordHint", PasswordRules.SHORTEST));
        var change = new Button(
                getTranslation("signIn.setPassword"),
                click -> whenFresh(() -> changePassword(so.getValue(), wanted.getValue())));
        return part("me.password", so, wanted, change);
    }

    private void changePassword(String so, String wanted) {
        var change = own.changePassword(current.get(), so, wanted);
        if (change == PasswordChange.DONE) {
            rememberDevice();
            leave();
        } else if (change == PasswordChange.WRONG) {
            Notification.show(getTranslation("me.wrongPassword"));
        } else {
            Notification.show(getTranslation("signIn.weak." + change, PasswordRules.SHORTEST));
        }
    }

    /** All devices have been forgotten; this one the person is at. */
    private void rememberDevice() {
        devices.remember(current.get().name(), VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }

    private Div sessions() {
        var end = new Button(getTranslation("me.endSessions"), click -> {
            own.endSessions(current.get());
            leave();
        });
        return part("me.sessions", new Paragraph(getTranslation("me.sessionsHint")), end);
    }

    /** Asks for the second factor first if it was given long ago. */
    private void whenFresh(Runnable action) {
        if (stepUp.isFresh()) {
            action.run();
            show();
        } else {
            getUI().ifPresent(ui -> ui.getPage().setLocation(StepUp.address("/" + DeskPaths.ME)));
        }
    }

    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/" + DeskPaths.LOGIN));
    }

    private Div part(String heading, Component... parts) {
        var part = new Div(new H2(getTranslation(heading)));
        part.add(parts);
        return part;
    }
}
