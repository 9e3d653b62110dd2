package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.site.Language;

/** Chooses one of the commitments by its title. */
public class CommitmentField extends ComboBox<Commitment> {

    /** @param language of the titles */
    public CommitmentField(Snapshot content, Language language) {
        setLabel(getTranslation("desk.about"));
        setItems(content.commitments());
        setItemLabelGenerator(it -> it.title().in(language));
        setClearButtonVisible(true);
        setWidthFull();
    }
}
