package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.moderation.Days;
import org.jingnuo.moderation.desk.MergeTargets.MergeTarget;
import org.jingnuo.moderation.parts.Required;
import org.jingnuo.site.Language;

/** Chooses what feedback is merged into by its day and first words, of which any part can be typed. */
class MergeField extends ComboBox<MergeTarget> {

    private final ZoneId zone;
    private final Language language;

    /** @param targets what may be chosen now: others decide meanwhile */
    MergeField(Supplier<List<MergeTarget>> targets, Snapshot content, Language language) {
        zone = ZoneId.of(content.edition().timeZone());
        this.language = language;
        setLabel(getTranslation("desk.merge.into"));
        setHelperText(getTranslation("desk.merge.how"));
        setItemLabelGenerator(this::label);
        setItems(query -> targets.get().stream()
                .filter(it -> reads(it, query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setWidthFull();
    }

    /** Chooses the one of this id, or says that it is none of them. */
    void choose(String id, List<MergeTarget> targets) {
        targets.stream().filter(it -> it.id().equals(id)).findFirst().ifPresentOrElse(this::setValue, this::refuse);
    }

    private void refuse() {
        setInvalid(true);
        setErrorMessage(getTranslation("desk.notDone.NO_SUCH_TARGET"));
    }

    /** Id of what was chosen. */
    String getChosen() {
        return Required.of(this).id();
    }

    private boolean reads(MergeTarget target, String typed) {
        return label(target).toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    private String label(MergeTarget target) {
        var words = target.words().isEmpty() ? getTranslation("feedback.seen." + target.observation()) : target.words();
        return Days.in(language, LocalDate.ofInstant(target.receivedAt(), zone)) + " · " + words;
    }
}
