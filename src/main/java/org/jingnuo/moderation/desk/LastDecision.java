package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.parts.Sentences;

/**
 * What was decided last in this window, so that one key takes it back on whatever page comes next.
 *
 * @param feedback its id
 */
record LastDecision(String feedback) {

    static void remember(UI ui, String feedback) {
        ComponentUtil.setData(ui, LastDecision.class, new LastDecision(feedback));
    }

    /**
     * Takes it back and leads to it, whatever page is shown.
     *
     * @return id of the feedback; empty if nothing was decided, or it was asked for before
     * @throws NotDone if it is too late
     */
    static Optional<String> takeBack(UI ui, Deciding deciding, Actor actor, Wanted wanted) {
        var last = forget(ui);
        Sentences.closeOffer();
        last.ifPresent(it -> {
            deciding.takeBack(it.feedback(), actor);
            ui.navigate(DeskPaths.feedback(it.feedback()), wanted.query());
        });
        return last.map(LastDecision::feedback);
    }

    private static Optional<LastDecision> forget(UI ui) {
        var last = Optional.ofNullable(ComponentUtil.getData(ui, LastDecision.class));
        ComponentUtil.setData(ui, LastDecision.class, null);
        return last;
    }
}
