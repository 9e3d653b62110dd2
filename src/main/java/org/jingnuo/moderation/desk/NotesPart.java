package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jingnuo.moderation.parts.Times;
import org.jingnuo.moderation.people.Colleagues;

/** What people at the desk tell each other; its sender does not see it. */
class NotesPart extends Section {

    NotesPart(List<CaseNote> notes, Colleagues colleagues, Times times, Runnable write) {
        var list = new OrderedList();
        list.addClassName("desk-notes");
        for (var note : notes) {
            var words = new Div(note.words());
            words.addClassName("said");
            list.add(new ListItem(new Span(times.exact(note.at())), new Span(colleagues.called(note.person())), words));
        }
        add(
                new H2(getTranslation("desk.notes")),
                list,
                new Button(getTranslation("desk.note.write"), click -> write.run()));
    }
}
