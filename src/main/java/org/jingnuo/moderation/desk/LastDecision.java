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
 * @param leftOut of it then: what is taken back is to be decided again with the same care
 */
record LastDecision(String feedback, LeftOut leftOut) {

    private record TakenBack(LastDecision decision) {}

    static void remember(UI ui, String feedback, LeftOut leftOut) {
        ComponentUtil.setData(ui, LastDecision.class, new LastDecision(feedback, leftOut));
    }

    /**
     * Takes it back and leads to it, whatever page is shown.
     *
     * @return id of the feedback; empty if nothing was decided, or it was asked for before
     * @throws NotDone if it is too late
     */
    static Optional<String> takeBack(UI ui, Deciding deciding, Actor actor, Wanted wanted) {
        var last = forget(ui, LastDecision.class);
        Sentences.closeOffer();
        last.ifPresent(it -> {
            deciding.takeBack(it.feedback(), actor);
            ComponentUtil.setData(ui, TakenBack.class, new TakenBack(it));
            ui.navigate(DeskPaths.feedback(it.feedback()), wanted.query());
        });
        return last.map(LastDecision::feedback);
    }

    /** What was left out of {@code feedback} when what was just taken back was decided; told once. */
    static Optional<LeftOut> leftOutBefore(UI ui, String feedback) {
        var takenBack = ComponentUtil.getData(ui, TakenBack.class);
        if (takenBack == null || !takenBack.decision().feedback().equals(feedback)) {
            return Optional.empty();
        }
        return forget(ui, TakenBack.class).map(it -> it.decision().leftOut());
    }

    private static <T> Optional<T> forget(UI ui, Class<T> type) {
        var known = Optional.ofNullable(ComponentUtil.getData(ui, type));
        ComponentUtil.setData(ui, type, null);
        return known;
    }
}
