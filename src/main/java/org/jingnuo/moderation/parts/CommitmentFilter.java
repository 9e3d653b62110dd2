package org.jingnuo.moderation.parts;

import java.util.Optional;
import java.util.function.Consumer;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/** Narrows a list to one commitment. */
public class CommitmentFilter extends CommitmentField {

    private final transient Snapshot content;

    /**
     * @param language of the titles
     * @param narrow what to do when somebody has chosen: the id of a commitment, or null for all
     */
    public CommitmentFilter(Snapshot content, Language language, Consumer<@Nullable String> narrow) {
        super(content, language);
        this.content = content;
        setPlaceholder(getTranslation("desk.about.any"));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow.accept(getChosen());
            }
        });
    }

    /** @param id of the commitment a list is narrowed to; null, or of none that there is, for all */
    public void show(@Nullable String id) {
        setValue(Optional.ofNullable(id).flatMap(content::findCommitment).orElse(null));
    }

    /** Id of the commitment a list is narrowed to; null for all. */
    public @Nullable String getChosen() {
        return getOptionalValue().map(Commitment::id).orElse(null);
    }
}
