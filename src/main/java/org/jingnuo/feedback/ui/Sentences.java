package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.feedback.Cell;
import org.jingnuo.feedback.Countables;
import org.jingnuo.feedback.Observation;
import org.jingnuo.feedback.Seen;
import org.jingnuo.feedback.Tally;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/** Says in words what is known of feedback, one way on every page. */
@org.springframework.stereotype.Component
class Sentences {

    private final Catalogue catalogue;

    Sentences(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What was seen, and how many were counted. */
    String seen(Seen seen, @Nullable String commitment, Component at, Language language) {
        var observed = at.getTranslation("feedback.seen." + seen.observation().name());
        return seen.counted() == null
                ? observed
                : at.getTranslation(
                        "feedback.seenCounted", observed, String.valueOf(seen.counted()), unit(commitment, language));
    }

    private String unit(@Nullable String commitment, Language language) {
        return Optional.ofNullable(commitment)
                .flatMap(catalogue.now()::findCommitment)
                .flatMap(Countables::of)
                .map(target -> target.unit().in(language))
                .orElse("");
    }

    /** Where it was seen, as exactly as that is known; a place that has gone from the content is not named. */
    String where(@Nullable String place, @Nullable Cell cell, Component at, Language language) {
        var named = Optional.ofNullable(place).map(catalogue.now().placesById()::get);
        if (named.isPresent()) {
            return named.get().name().in(language);
        }
        return cell == null
                ? at.getTranslation("feedback.where.unknown")
                : at.getTranslation(
                        "feedback.where.cell",
                        cell.latitude().toString(),
                        cell.longitude().toString());
    }

    /** Never a share without its two numbers: how many feedbacks, and what they say. */
    String tally(Tally tally, Component at) {
        var parts = new StringBuilder();
        for (var observation : Observation.values()) {
            var count = tally.count(observation);
            if (count > 0) {
                parts.append(parts.isEmpty() ? "" : at.getTranslation("feedback.tally.separator"))
                        .append(at.getTranslation(
                                "feedback.tally.part",
                                at.getTranslation("feedback.seen." + observation.name()),
                                String.valueOf(count)));
            }
        }
        return at.getTranslation("feedback.tally", String.valueOf(tally.total()), parts.toString());
    }

    /** The title of what it is about. */
    String about(@Nullable String commitment, Component at, Language language) {
        return Optional.ofNullable(commitment)
                .flatMap(catalogue.now()::findCommitment)
                .map(Commitment::title)
                .map(title -> title.in(language))
                .orElse(at.getTranslation("feedback.commitment.unsure"));
    }
}
