package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * What was decided last in this window, so that one key takes it back on whatever page comes next.
 *
 * @param feedback its id
 */
record LastDecision(String feedback) {

    static void remember(UI ui, String feedback) {
        ComponentUtil.setData(ui, LastDecision.class, new LastDecision(feedback));
    }

    /** Empty if nothing was decided, or it was asked for before. */
    static Optional<LastDecision> forget(UI ui) {
        var last = Optional.ofNullable(ComponentUtil.getData(ui, LastDecision.class));
        ComponentUtil.setData(ui, LastDecision.class, null);
        return last;
    }
}
