package org.jingnuo.map.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.commitments.parts.Form;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.NearQuery;
import org.jingnuo.map.PlaceChoice.Group;
import org.jingnuo.site.Visit;

/** The ways to say where: the position of the phone, a district, a name typed, a place from the list. */
class PlaceChooser extends Div {

    private static final String NAMES = "place-names";

    private final transient Visit visit;

    /** @param typed what was typed already */
    PlaceChooser(List<Group> groups, String typed, Visit visit) {
        this.visit = visit;
        addClassName("place-chooser");
        var parts = groups.stream().map(Group::part).toList();
        add(
                new HereForm(visit),
                new H2(getTranslation("near.choose")),
                new PlaceLinks(getTranslation("near.chooseLead"), parts, visit),
                typing(typed),
                names(groups),
                new H2(getTranslation("near.all")));
        groups.stream().filter(group -> !group.within().isEmpty()).forEach(this::add);
    }

    /** The same under a title that opens it, for a page that already answers. */
    Folded folded() {
        var folded = new Folded(getTranslation("near.elsewhereTitle"), "more");
        folded.add(this);
        return folded;
    }

    private void add(Group group) {
        var folded = new Folded(group.part().name().in(visit.language()), "more");
        folded.add(new PlaceLinks(
                getTranslation("near.within", group.part().name().in(visit.language())), group.within(), visit));
        add(folded);
    }

    private Form typing(String typed) {
        var form = new Form(visit.address("/" + MapPaths.NEAR));
        form.addClassName("typing");
        var field = new Input();
        field.setId("near-typed");
        field.addClassName("field");
        field.getElement()
                .setAttribute("name", NearQuery.TYPED)
                .setAttribute("list", NAMES)
                .setAttribute("value", typed)
                .setAttribute("maxlength", "100")
                .setAttribute("required", true)
                .setAttribute("autocomplete", "off");
        var label = new NativeLabel(getTranslation("near.typed"));
        label.setFor(field);
        var button = new NativeButton(getTranslation("near.go"));
        button.getElement().setAttribute("type", "submit");
        button.addClassName("button");
        form.add(label, field, button);
        return form;
    }

    /** Offered by the browser while somebody types. */
    private Div names(List<Group> groups) {
        var names = new Element("datalist").setAttribute("id", NAMES);
        groups.stream()
                .flatMap(group -> Stream.concat(Stream.of(group.part()), group.within().stream()))
                .map(Place::name)
                .forEach(name ->
                        names.appendChild(new Element("option").setAttribute("value", name.in(visit.language()))));
        var holder = new Div();
        holder.getElement().appendChild(names);
        return holder;
    }
}
