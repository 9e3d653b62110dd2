package org.jingnuo.moderation.replies;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.feedback.PublishedEntry;
import org.jingnuo.feedback.PublishedPages;
import org.jingnuo.moderation.Days;
import org.jingnuo.moderation.parts.CommitmentField;
import org.jingnuo.moderation.parts.Required;
import org.jingnuo.site.Excerpt;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/** Chooses what is answered: a commitment, and perhaps one of the latest feedbacks about it. */
class TargetField extends Div {

    private static final int LONGEST_EXCERPT = 40;

    private final CommitmentField commitment;
    private final ComboBox<PublishedEntry> feedback = new ComboBox<>();

    /** @param about offered; null for none */
    TargetField(Snapshot content, PublishedPages published, @Nullable Commitment about, Language language) {
        addClassName("desk-fields");
        commitment = new CommitmentField(content, language);
        feedback.setLabel(getTranslation("reply.feedback"));
        feedback.setPlaceholder(getTranslation("reply.feedback.none"));
        feedback.setHelperText(getTranslation("reply.feedback.latest"));
        feedback.setItemLabelGenerator(it -> label(it, language));
        feedback.setClearButtonVisible(true);
        feedback.setWidthFull();
        commitment.addValueChangeListener(change -> offer(change.getValue(), published));
        commitment.setValue(about);
        add(commitment, feedback);
    }

    Target getTarget() {
        var about = Required.of(commitment);
        return new Target(
                about.id(), feedback.getOptionalValue().map(PublishedEntry::id).orElse(null));
    }

    private void offer(@Nullable Commitment about, PublishedPages published) {
        feedback.clear();
        feedback.setItems(
                about == null ? List.of() : published.page(about.id(), null).entries());
    }

    private String label(PublishedEntry entry, Language language) {
        return getTranslation("feedback.seen." + entry.seen().observation()) + " · " + Days.in(language, entry.day())
                + " · " + Excerpt.of(entry.words(), LONGEST_EXCERPT);
    }
}
