package org.jingnuo.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jingnuo.site.Language;

/** What stands around every page of the desk: its parts, who is signed in, language, signing out. */
@PermitAll
@CssImport("./desk/desk.css")
public class DeskLayout extends AppLayout implements BeforeEnterObserver {

    private final transient DeskSections sections;
    private final transient CurrentActor current;
    private final transient AuthenticationContext authentication;
    private final transient DeskProperties properties;
    private final transient DisplayNames names;

    DeskLayout(
            DeskSections sections,
            CurrentActor current,
            AuthenticationContext authentication,
            DeskProperties properties,
            DisplayNames names) {
        this.sections = sections;
        this.current = current;
        this.authentication = authentication;
        this.properties = properties;
        this.names = names;
        setPrimarySection(Section.DRAWER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (getChildren().findAny().isEmpty()) {
            var language =
                    Language.chosenIn(VaadinRequest.getCurrent().getCookies()).orElse(Language.ZH);
            event.getUI().setLocale(language.locale());
            sayWhatFails(event.getUI());
            build();
        }
    }

    private void sayWhatFails(UI ui) {
        ui.getSession().setErrorHandler(new DeskFaults());
        var connection = ui.getReconnectDialogConfiguration();
        connection.setDialogText(getTranslation("desk.connection.trying"));
        connection.setDialogTextGaveUp(getTranslation("desk.connection.lost"));
    }

    private void build() {
        var actor = current.get();
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("desk.parts"));
        sections.of(actor)
                .forEach(section -> nav.addItem(new SideNavItem(getTranslation(section.label()), section.view())));
        addToDrawer(name(), nav);
        addToNavbar(new DrawerToggle(), signedIn(actor), signOut(), new SessionEnd(properties.idle()));
    }

    private Component name() {
        var name = new Span(getTranslation("desk.name"));
        name.addClassName("desk-name");
        return name;
    }

    private Component signedIn(Actor actor) {
        var name = new Span(names.of(actor.name()));
        name.addClassName("desk-person");
        return name;
    }

    private Component signOut() {
        var button = new Button(getTranslation("desk.signOut"), click -> authentication.logout());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
