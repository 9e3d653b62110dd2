package org.jingnuo.moderation.people;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskAddress;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.Person.State;
import org.springframework.dao.ConcurrencyFailureException;

/** Who may come to the desk: administrators invite people here, give them roles, and keep them out. */
@Route(value = DeskPaths.PEOPLE, layout = DeskLayout.class)
@RolesAllowed(Role.Names.ADMIN)
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Staffing staffing;
    private final transient CurrentActor current;
    private final transient DeskAddress address;
    private final UnorderedList list = new UnorderedList();

    PeopleView(Staffing staffing, CurrentActor current, DeskAddress address) {
        this.staffing = staffing;
        this.current = current;
        this.address = address;
        list.addClassName("desk-people");
        var invite = new Button(getTranslation("people.invite"), click -> openInvitation());
        add(new H1(getTranslation("people.title")), invite, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        list.removeAll();
        staffing.findAll(current.get()).forEach(person -> list.add(item(person)));
    }

    private ListItem item(Person person) {
        var displayName = new Div(person.displayName());
        displayName.addClassName("stated");
        return new ListItem(
                new Div(displayName, new Div(person.name())),
                new Div(new Div(roles(person)), new Div(getTranslation("people.state." + person.state()))),
                actions(person));
    }

    private String roles(Person person) {
        var roles = person.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role))
                .collect(joining(getTranslation("people.separator")));
        return person.publicBody() == null ? roles : getTranslation("people.rolesFor", roles, person.publicBody());
    }

    private Component actions(Person person) {
        var actions = new Div(action("people.changeRoles", person, () -> openRoles(person)));
        actions.addClassName("desk-actions");
        if (!person.name().equals(current.get().name())) {
            actions.add(action("people.renew", person, () -> openRenewal(person)));
            if (person.state() != State.DISABLED) {
                actions.add(action("people.disable", person, () -> openDisabling(person)));
            }
        }
        if (person.state() != State.DISABLED) {
            actions.add(action("people.endSessions", person, () -> endSessions(person)));
        }
        return actions;
    }

    private Button action(String label, Person person, Runnable action) {
        var button = new Button(getTranslation(label), click -> action.run());
        button.setAriaLabel(getTranslation("people.actionFor", getTranslation(label), person.displayName()));
        return button;
    }

    private void openInvitation() {
        var form = new InvitationForm();
        open("people.invite", "people.invite", form, () -> {
            var secret = staffing.invite(current.get(), form.invitation());
            return () -> showLink(form.invitation().displayName(), secret);
        });
    }

    private void openRoles(Person person) {
        var form = new RolesForm(person.roles(), person.publicBody());
        open("people.changeRoles", "me.save", form, () -> {
            staffing.changeRoles(current.get(), person, form.roles(), form.publicBody());
            return () -> {};
        });
    }

    /** @param action makes the change, and answers what is to be done after the dialog has closed */
    private void open(String title, String button, Component form, Supplier<Runnable> action) {
        var dialog = new Dialog(getTranslation(title), form);
        var save = new Button(
                getTranslation(button),
                click -> attempt(() -> {
                    var then = action.get();
                    dialog.close();
                    then.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("people.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void openRenewal(Person person) {
        var hint = new Paragraph(getTranslation("people.renewHint", person.displayName()));
        open("people.renew", "people.renew", hint, () -> {
            var secret = staffing.renew(current.get(), person.name());
            return () -> showLink(person.displayName(), secret);
        });
    }

    private void openDisabling(Person person) {
        var hint = new Paragraph(getTranslation("people.disableHint", person.displayName()));
        open("people.disable", "people.disable", hint, () -> {
            staffing.disable(current.get(), person.name());
            return () -> {};
        });
    }

    private void endSessions(Person person) {
        attempt(() -> {
            staffing.endSessions(current.get(), person.name());
            Notification.show(getTranslation("people.sessionsEnded", person.displayName()));
        });
    }

    private void attempt(Runnable change) {
        try {
            change.run();
            refresh();
        } catch (RefusedChange refused) {
            Notification.show(getTranslation("people.refused." + refused.reason()));
        } catch (ConcurrencyFailureException meanwhile) {
            Notification.show(getTranslation("people.refused." + RefusedChange.Reason.CHANGED_MEANWHILE));
            refresh();
        }
    }

    private void showLink(String displayName, String secret) {
        var link = new TextField(getTranslation("people.link"));
        link.setValue(address.setupLink(secret));
        link.setReadOnly(true);
        link.setWidthFull();
        var text = new Paragraph(getTranslation("people.linkHint", displayName, SetupLinks.LASTS.toHours()));
        var dialog = new Dialog(getTranslation("people.link"), text, link);
        dialog.setCloseOnOutsideClick(false);
        dialog.setWidth("36rem");
        var copy = new Button(getTranslation("people.copyLink"), click -> copy(link.getValue()));
        dialog.getFooter().add(new Button(getTranslation("people.close"), click -> dialog.close()), copy);
        dialog.open();
    }

    private void copy(String link) {
        getElement().executeJs("navigator.clipboard.writeText($0)", link);
        Notification.show(getTranslation("people.copied"));
    }
}
