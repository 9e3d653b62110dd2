package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.Commitment.PlacesFrom;
import org.jingnuo.commitments.content.CommitmentEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.PlaceEntry;

/** Places are said to come from the words before the quote only where there are places, and the quote names none of them. */
class ContextNamesWhatTheQuoteDoesNot implements Rule {

    @Override
    public void check(ContentFiles content) {
        content.commitments().stream()
                .filter(commitment -> commitment.placesFrom() == PlacesFrom.CONTEXT)
                .forEach(commitment -> check(commitment, content));
    }

    private static void check(CommitmentEntry commitment, ContentFiles content) {
        if (commitment.places().isEmpty()) {
            commitment.where().get("placesFrom").wrong("placesFrom stands where there are no places", "Take it out");
        }
        content.places().stream()
                .filter(place -> commitment.places().contains(place.id()))
                .map(PlaceEntry::name)
                .filter(name -> !name.zh().isEmpty() && commitment.quote().contains(name.zh()))
                .forEach(name -> commitment
                        .where()
                        .get("placesFrom")
                        .wrong("the quote itself names " + name.zh(), "Take placesFrom out"));
    }
}
