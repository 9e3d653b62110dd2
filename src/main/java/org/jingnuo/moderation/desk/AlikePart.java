package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jingnuo.feedback.AlikeFeedback.Alike;
import org.jingnuo.feedback.State;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.parts.Times;

/** Other feedback that may say the same, with why the machine thinks so. */
class AlikePart extends Section {

    /** @param merge what to do with the id of the one it is to be merged into; only what is published is offered */
    AlikePart(List<Alike> alike, Times times, Consumer<String> merge) {
        setVisible(!alike.isEmpty());
        var list = new UnorderedList();
        list.addClassName("desk-alike");
        alike.forEach(it -> list.add(new ListItem(entry(it, times, merge))));
        add(new H2(getTranslation("desk.alike")), new Paragraph(getTranslation("desk.alike.why")), list);
    }

    private Div entry(Alike alike, Times times, Consumer<String> merge) {
        var words = alike.words().isEmpty() ? getTranslation("desk.words.none") : alike.words();
        var entry = new Div(
                new Anchor(DeskPaths.feedback(alike.id()), times.exact(alike.receivedAt())),
                new Span(getTranslation("desk.state." + alike.state())),
                new Span(getTranslation(alike.byPhoto() ? "desk.alike.photo" : "desk.alike.words")),
                new Div(words));
        if (alike.state() == State.PUBLISHED) {
            var button = new Button(getTranslation("desk.mergeInto"), click -> merge.accept(alike.id()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            entry.add(button);
        }
        return entry;
    }
}
