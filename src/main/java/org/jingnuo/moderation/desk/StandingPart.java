package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jingnuo.feedback.State;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.people.Colleagues;

/** Where the feedback stands, how long it has waited, and why this person may not decide on it, if so. */
class StandingPart extends Section {

    StandingPart(CaseFile file, ItemTexts texts, Actor actor, Colleagues colleagues) {
        addClassName("desk-standing");
        var state = new Paragraph(getTranslation("desk.state." + file.feedback().state()));
        add(state);
        if (file.feedback().state() == State.WAITING) {
            state.add(new Text(" · "), texts.age(file.waitingSince()));
            say(file.feedback().appealed(), "desk.appealed");
            say(file.feedback().doubtful(), "desk.doubtful");
            say(file.known().escalatedBy() != null, "desk.secondLook");
            sayWhyNot(file, actor, colleagues);
        }
    }

    private void sayWhyNot(CaseFile file, Actor actor, Colleagues colleagues) {
        if (file.held()) {
            return;
        }
        var known = file.known();
        if (actor.name().equals(known.escalatedBy())) {
            add(new Paragraph(getTranslation("desk.notDone.ESCALATED_BY_SAME")));
        } else if (file.feedback().appealed() && actor.name().equals(known.rejectedBy())) {
            add(new Paragraph(getTranslation("desk.notDone.APPEAL_AGAINST_SAME")));
        } else {
            add(new Paragraph(getTranslation("desk.takenBy", colleagues.called(String.valueOf(known.takenBy())))));
        }
    }

    private void say(boolean so, String key) {
        if (so) {
            add(new Paragraph(getTranslation(key)));
        }
    }
}
